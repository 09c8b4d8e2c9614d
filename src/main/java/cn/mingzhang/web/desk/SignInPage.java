package cn.mingzhang.web.desk;

import cn.mingzhang.publication.Actor;
import cn.mingzhang.publication.AuditTrail;
import cn.mingzhang.staff.SignIn;
import cn.mingzhang.staff.StaffMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Signing in and out (登录). */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;
    @Inject
    private Desk desk;
    @Inject
    private SignInAnswer answer;

    private String name;
    private String password;
    private String code;
    private boolean codeNeeded;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new StaffCredential(name, password == null ? "" : password, code, desk.address())).newAuthentication(true));
        if (answer.get() != null && answer.get().outcome() == SignIn.Outcome.GRANTED) {
            StaffMember member = answer.get().member().orElseThrow();
            request.changeSessionId();
            request.getSession().setAttribute(Desk.VERSION, member.getVersion());
            record(Actor.of(member, desk.address()), "登录");
            if (status == AuthenticationStatus.SEND_CONTINUE) {
                faces.responseComplete();
            } else {
                faces.getExternalContext().redirect("/desk/home");
            }
            return;
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal(), null));
    }

    private String refusal() {
        if (answer.get() == null) {
            return "登录没有完成，请再试一次";
        }
        switch (answer.get().outcome()) {
            case CODE_NEEDED:
                codeNeeded = true;
                return "请再输入口令和动态口令应用上的六位数字";
            case WAIT:
                return "试错次数太多，请 " + Math.max(1, answer.get().waiting().toSeconds()) + " 秒后再试";
            default:
                codeNeeded = code != null && !code.isBlank();
                record(new Actor(null, "未登录：" + shortened(), desk.address()), "登录失败");
                return "登录名、口令或动态口令不对";
        }
    }

    private String shortened() {
        String given = StaffMember.folded(name);
        return given.length() > 40 ? given.substring(0, 40) + "…" : given;
    }

    public void signOut() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        desk.member().ifPresent(member -> record(Actor.of(member, desk.address()), "退出"));
        faces.getExternalContext().invalidateSession();
        faces.getExternalContext().redirect("/sign-in");
    }

    private void record(Actor actor, String action) {
        desk.transactions().call(entities -> {
            new AuditTrail(entities, desk.clock()).append(actor, action, "工作台", null);
            return null;
        });
    }

    /** What the template asks: who is signed in. */
    public Map<String, Object> getSignedIn() {
        return desk.member().<Map<String, Object>>map(member -> Map.of("name", member.getName())).orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isCodeNeeded() {
        return codeNeeded;
    }
}
