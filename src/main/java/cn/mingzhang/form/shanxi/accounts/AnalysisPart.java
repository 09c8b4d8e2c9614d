package cn.mingzhang.form.shanxi.accounts;

import java.util.regex.Pattern;

/** The parts of 项目绩效分析 in the order of the form, each with the words its label is known by. */
enum AnalysisPart {

    IMPLEMENTATION("项目(实施|实际|建设|支出|资金|预算|绩效|管理)[和的及与].*|.*预算执行情况.*|项目实施情况.*"),
    OUTPUT(".*产出.*"),
    BENEFIT(".*(效益|效果)情况.*|效益"),
    SATISFACTION(".*满意度.*"),
    EXPERIENCE(".*(经验|做法).*"),
    PROBLEMS(".*问题.*|项目管.{0,3}中.*"),
    IMPROVEMENTS(".*(改进|下一步|管[理程]建议).*");

    private final Pattern label;

    AnalysisPart(String label) {
        this.label = Pattern.compile(label);
    }

    boolean isNamed(String squeezedLabel) {
        return label.matcher(squeezedLabel).matches();
    }
}
