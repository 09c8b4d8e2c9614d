package cn.mingzhang.web.desk;

import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.SignIn;
import cn.mingzhang.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;

/** The staff as Jakarta Security asks for them (身份库). */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

    @Inject
    private Desk desk;
    @Inject
    private SignInAnswer answer;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof StaffCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignIn.Answer result = desk.signIn().attempt(given.name(), given.password(), given.code(), given.address());
        answer.set(result);
        if (result.member().isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        StaffMember member = result.member().get();
        return new CredentialValidationResult(member.getName(), member.getRoles().stream().map(Role::code).collect(Collectors.toSet()));
    }
}
