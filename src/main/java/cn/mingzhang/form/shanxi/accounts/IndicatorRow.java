package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.util.List;

/**
 * An indicator row taken apart: what is printed on it, before the labels that stand on other rows are known.
 *
 * @param labels    level labels printed on the row, in order
 * @param name      三级指标; null when it was lost
 * @param initial   年初指标值, often a mere placeholder such as ≥%
 * @param adjusted  调整后指标值
 * @param actual    实际完成值
 * @param words     定性值情况说明
 * @param weight    分值
 * @param score     得分
 * @param deviation 偏差原因分析及改进措施
 */
record IndicatorRow(List<String> labels, String name, String initial, String adjusted, String actual, String words,
                    Figure weight, Figure score, String deviation, SourceLocation at) {

    /** The target that counts. */
    String target() {
        return adjusted != null ? adjusted : initial;
    }
}
