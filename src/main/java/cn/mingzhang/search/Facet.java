package cn.mingzhang.search;

/** What results can be narrowed by (筛选项). The code is the name in addresses. */
public enum Facet {

    KIND("kind", "种类"),
    YEAR("year", "年度"),
    DOCUMENT("document", "文件类型"),
    REGION("region", "地区"),
    AGENCY("agency", "单位"),
    INDICATOR_CLASS("class", "指标类别"),
    MEASURABLE("measurable", "目标可否衡量"),
    OUTCOME("outcome", "目标与实际"),
    GRADE("grade", "自评等级"),
    FUNCTION("function", "功能科目");

    private final String code;
    private final String label;

    Facet(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The facet of a name in an address, or null. */
    public static Facet ofCode(String code) {
        for (Facet facet : values()) {
            if (facet.code.equals(code)) {
                return facet;
            }
        }
        return null;
    }
}
