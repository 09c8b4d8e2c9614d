package cn.mingzhang.staff;

import java.util.Optional;

/** What a member of staff may do (角色). One person may have several, but nobody publishes what he or she uploaded. */
public enum Role {

    UPLOADER("uploader", "上传人"), REVIEWER("reviewer", "审核人"), PUBLISHER("publisher", "发布人"), ADMINISTRATOR("administrator", "管理员");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the command line and the store write it. */
    public String code() {
        return code;
    }

    /** 中文名称. */
    public String label() {
        return label;
    }

    public static Optional<Role> ofCode(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
