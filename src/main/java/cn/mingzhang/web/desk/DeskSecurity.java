package cn.mingzhang.web.desk;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** How staff signs in: by a page of ours; whoever asks for a page of the desk is led to it and back. */
@CustomFormAuthenticationMechanismDefinition(loginToContinue = @LoginToContinue(loginPage = "/sign-in", useForwardToLogin = false, errorPage = ""))
@DeclareRoles({"uploader", "reviewer", "publisher", "administrator"})
@ApplicationScoped
public class DeskSecurity {
}
