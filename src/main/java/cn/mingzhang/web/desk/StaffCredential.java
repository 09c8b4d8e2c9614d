package cn.mingzhang.web.desk;

import jakarta.security.enterprise.credential.Credential;

/** What somebody signs in with (登录凭据): name, password and, where it is asked for, the code of the app. */
record StaffCredential(String name, String password, String code, String address) implements Credential {

    @Override
    public String toString() {
        return "credential of " + name;
    }
}
