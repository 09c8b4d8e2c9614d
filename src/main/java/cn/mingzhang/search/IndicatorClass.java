package cn.mingzhang.search;

import java.util.List;

/** The class of an indicator (指标类别), by the label the sheet prints, whatever it adds to it. */
final class IndicatorClass {

    private static final List<String> STEMS = List.of("数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续影响", "满意度");
    static final List<String> LABELS = STEMS.stream().map(stem -> stem + "指标").toList();

    private IndicatorClass() {
    }

    /** The class a printed level names, or null. */
    static String of(String level2, String level1) {
        for (String printed : new String[] {level2, level1}) {
            String folded = printed == null ? "" : FoldedCharacters.fold(printed).replaceAll("\\s+", "");
            for (int i = 0; i < STEMS.size(); i++) {
                if (folded.contains(STEMS.get(i)) || STEMS.get(i).equals("可持续影响") && folded.contains("可持续")) {
                    return LABELS.get(i);
                }
            }
        }
        return null;
    }
}
