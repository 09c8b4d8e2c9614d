package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Evaluation;

/** Who evaluated (评价方式), by the title of the sheet. The three are never mixed in one statistic; what does not tell stands apart. */
public enum EvaluationKind {

    /** 单位自评 */ SELF("self"),
    /** 部门评价 */ DEPARTMENT("department"),
    /** 财政评价 */ FINANCE("finance"),
    /** 标题没有写明 */ UNSTATED("unstated");

    private final String code;

    EvaluationKind(String code) {
        this.code = code;
    }

    /** For the word list. */
    public String code() {
        return code;
    }

    public static EvaluationKind of(Evaluation evaluation) {
        String title = evaluation.getTitle() == null ? "" : evaluation.getTitle().replaceAll("\\s+", "");
        String name = evaluation.getProject() == null ? "" : evaluation.getProject().replaceAll("\\s+", "");
        String own = title.replace(name, "");
        return own.contains("财政评价") || own.contains("财政重点") ? FINANCE
                : own.contains("部门评价") || own.contains("部门重点") ? DEPARTMENT : own.contains("自评") ? SELF : UNSTATED;
    }
}
