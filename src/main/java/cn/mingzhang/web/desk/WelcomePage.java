package cn.mingzhang.web.desk;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/** Choosing a password by the link that works once (设置口令). */
@Named
@ViewScoped
public class WelcomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Desk desk;

    private String name;
    private String word;
    private boolean invited;
    private String password;
    private String again;

    public void load() {
        invited = name != null && word != null && desk.signIn().invited(name, word).isPresent();
    }

    public void choose() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<String> refusal = password != null && password.equals(again) ? desk.signIn().choosePassword(name, word, password) : Optional.of("两次输入的口令不一样");
        if (refusal.isPresent()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.get(), null));
        } else {
            faces.getExternalContext().redirect("/sign-in?welcome=1");
        }
    }

    public boolean isInvited() {
        return invited;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
