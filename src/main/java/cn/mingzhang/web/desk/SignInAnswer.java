package cn.mingzhang.web.desk;

import cn.mingzhang.staff.SignIn;
import jakarta.enterprise.context.RequestScoped;

/** How the sign-in of this request ended; Jakarta Security itself only tells yes or no. */
@RequestScoped
public class SignInAnswer {

    private SignIn.Answer answer;

    void set(SignIn.Answer given) {
        answer = given;
    }

    SignIn.Answer get() {
        return answer;
    }
}
