package cn.mingzhang.check;

import cn.mingzhang.disclosure.Indicator;

/** What kind of indicator it is (指标类别), by its level labels; the labels of a sheet may have drifted, so the name helps. */
final class Dimensions {

    private Dimensions() {
    }

    /** 成本指标: less is better. */
    static boolean isCost(Indicator indicator) {
        return contains(indicator.getLevel2(), "成本") || contains(indicator.getLevel1(), "成本");
    }

    static boolean isSatisfaction(Indicator indicator) {
        return contains(indicator.getLevel2(), "满意") || contains(indicator.getLevel1(), "满意") || contains(indicator.getLevel3(), "满意");
    }

    /** Whether the name promises a ratio: 合格率, 及时率; 频率 and 效率 are none. */
    static boolean isRatio(Indicator indicator) {
        String name = indicator.getLevel3() == null ? "" : indicator.getLevel3().replaceAll("[（(]\\s*[%％]\\s*[）)]", "").strip();
        return name.matches(".*率") && !name.matches(".*(?:频|功|速|费|汇|利|效|分辨|税|斜)率");
    }

    private static boolean contains(String label, String word) {
        return label != null && label.contains(word);
    }
}
