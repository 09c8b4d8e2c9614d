package cn.mingzhang.finding;

/** How much a finding matters to the person at the desk (严重程度). */
public enum Severity {

    /** 阻断: must be answered by a person before publication. */
    BLOCKING("blocking", "须答复"),
    /** 提示: should be looked at; the disclosure can be published with it. */
    WARNING("warning", "请核对"),
    /** 说明: good to know; nothing to do. */
    NOTE("note", "说明");

    private final String code;
    private final String label;

    Severity(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Severity ofCode(String code) {
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("unknown severity: " + code);
    }
}
