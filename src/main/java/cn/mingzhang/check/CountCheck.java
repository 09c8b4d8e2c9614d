package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the narrative gives against the sheets of the same document: projects and grades. */
public class CountCheck implements Check {

    static final Rule SHEETS = Rule.warning("count.sheets", "说明的项目数与表数一致", "说明文字写的公开（自评）项目个数，应等于所附目标表（自评表）张数。");
    static final Rule GRADES = Rule.warning("count.grades", "说明的等级个数与表一致", "说明文字写的优、良、中、差项目个数，应等于自评表所填等级的个数。");

    private static final Pattern GRADE = Pattern.compile("(\\d+)个项目(?:的?自评等级|评价等级|自评结果|等级)?[为是]?[“\"]?(优|良|中|差)[”\"]?");
    private static final Pattern EVALUATED = Pattern.compile("自评[^。]{0,12}?(?:二级)?项目(\\d+)个");
    private static final Pattern PUBLISHED = Pattern.compile("公开项目绩效目标(\\d+)个");

    @Override
    public List<Rule> rules() {
        return List.of(SHEETS, GRADES);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Passage passage : disclosure.getNarrative()) {
            if (disclosure.getKind() == DisclosureKind.FINAL_ACCOUNTS && !disclosure.getEvaluations().isEmpty()) {
                checkCount(EVALUATED, disclosure.getEvaluations().size(), "自评表", disclosure, passage, signals);
                checkGrades(disclosure, passage, signals);
            }
            if (disclosure.getKind() == DisclosureKind.BUDGET && !disclosure.getProjects().isEmpty()) {
                checkCount(PUBLISHED, disclosure.getProjects().size(), "绩效目标表", disclosure, passage, signals);
            }
        }
    }

    private static void checkCount(Pattern stated, int sheets, String what, Disclosure disclosure, Passage passage, Signals signals) {
        Matcher matcher = stated.matcher(passage.getText());
        if (matcher.find() && Integer.parseInt(matcher.group(1)) != sheets) {
            signals.signal(SHEETS, "“" + passage.getHeading() + "”写项目" + matcher.group(1) + "个，文件中有" + what + sheets + "张",
                    matcher.group(1), String.valueOf(sheets), place(disclosure, passage, matcher.group(1)));
        }
    }

    private static void checkGrades(Disclosure disclosure, Passage passage, Signals signals) {
        Matcher matcher = GRADE.matcher(passage.getText());
        while (matcher.find()) {
            String grade = matcher.group(2);
            long printed = disclosure.getEvaluations().stream().map(Evaluation::getGrade).filter(g -> g != null && g.startsWith(grade)).count();
            if (Long.parseLong(matcher.group(1)) != printed) {
                List<SourceLocation> places = new ArrayList<>(List.of(place(disclosure, passage, matcher.group(1))));
                signals.signal(GRADES, "“" + passage.getHeading() + "”写等级为“" + grade + "”的项目" + matcher.group(1) + "个，自评表中填“" + grade + "”的有"
                        + printed + "张", matcher.group(1), String.valueOf(printed), places);
            }
        }
    }

    private static SourceLocation place(Disclosure disclosure, Passage passage, String value) {
        return NarrativeCheck.place(disclosure, passage, new Sentence.Stated("", new BigDecimal(value), "个", false, null));
    }
}
