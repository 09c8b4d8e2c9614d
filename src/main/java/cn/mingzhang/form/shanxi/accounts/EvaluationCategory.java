package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.form.PrintedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of indicators of the sheet in the order of the form, with the weight the template gives each (执行率 has the last 10). */
enum EvaluationCategory {

    QUANTITY("产出指标", 20, "数量指标"),
    QUALITY("产出指标", 10, "质量指标"),
    TIMELINESS("产出指标", 10, "时效指标"),
    COST("产出指标", 10, "成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"),
    BENEFIT("效益指标", 30, "经济效益", "社会效益", "生态效益", "可持续影响", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
    SATISFACTION("满意度指标", 10, "服务对象满意度", "服务对象满意度指标");

    private static final int LONGEST_LABEL = 10;

    private final String level1;
    private final int weight;
    private final List<String> level2;

    EvaluationCategory(String level1, int weight, String... level2) {
        this.level1 = level1;
        this.weight = weight;
        this.level2 = List.of(level2);
    }

    /** 一级指标. */
    String level1() {
        return level1;
    }

    /** 二级指标 where none is printed; null for benefits, of which there are several kinds. */
    String usualLevel2() {
        return this == BENEFIT ? null : level2.get(0);
    }

    int weight() {
        return weight;
    }

    /** The category whose level-2 label this is, also with one sign misread. */
    static Optional<EvaluationCategory> ofLevel2(String label) {
        String text = PrintedText.label(label);
        if (text.length() > LONGEST_LABEL || CellShape.isFrame(text)) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(category -> category.level2.contains(text)).findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(category -> category.level2.stream().anyMatch(known -> Misreading.isLikely(known, text)))
                        .findFirst());
    }

    /** The level-2 label as the form spells it. */
    static String spelled(String label) {
        String text = PrintedText.label(label);
        return ofLevel2(text).filter(category -> !category.level2.contains(text))
                .flatMap(category -> category.level2.stream().filter(known -> Misreading.isLikely(known, text)).findFirst()).orElse(text);
    }

    static boolean isLevel1(String label) {
        String text = PrintedText.label(label);
        return Arrays.stream(values()).anyMatch(category -> category.level1.equals(text) || Misreading.isLikely(category.level1, text)) || text.equals("满意度");
    }

    /** Whether a category stands under a level-1 label. */
    boolean isUnder(String level1Label) {
        String text = PrintedText.label(level1Label);
        return level1.equals(text) || Misreading.isLikely(level1, text) || this == SATISFACTION && text.equals("满意度");
    }
}
