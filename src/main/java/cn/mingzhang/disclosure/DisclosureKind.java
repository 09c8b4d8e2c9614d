package cn.mingzhang.disclosure;

/** What is disclosed (公开类型). */
public enum DisclosureKind {

    BUDGET("budget", "部门预算"),
    FINAL_ACCOUNTS("final-accounts", "部门决算"),
    PERFORMANCE_REPORT("performance-report", "绩效自评报告");

    private final String code;
    private final String label;

    DisclosureKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As in URLs and JSON: budget, final-accounts, performance-report. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** For EL, which cannot call {@link #code()} on an enum property path. */
    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    /** The kind of a code, or null when there is none such. */
    public static DisclosureKind ofCode(String code) {
        for (DisclosureKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        return null;
    }
}
