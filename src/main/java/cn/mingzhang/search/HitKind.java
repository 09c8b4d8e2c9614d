package cn.mingzhang.search;

/** What a result is (结果种类). */
public enum HitKind {

    PROJECT("project", "项目"),
    INDICATOR("indicator", "指标"),
    LINE("line", "报表行"),
    PASSAGE("passage", "文字"),
    DISCLOSURE("disclosure", "文件");

    private final String code;
    private final String label;

    HitKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static HitKind ofCode(String code) {
        for (HitKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a kind of hit: " + code);
    }
}
