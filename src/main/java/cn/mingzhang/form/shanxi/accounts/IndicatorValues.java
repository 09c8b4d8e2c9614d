package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.source.PlacedText;

/**
 * The values of an indicator row; each null where nothing is printed.
 *
 * @param initial  年初指标值, often a mere placeholder such as ≥%
 * @param adjusted 调整后指标值
 * @param actual   实际完成值
 * @param words    定性值情况说明
 */
record IndicatorValues(PlacedText initial, PlacedText adjusted, PlacedText actual, PlacedText words) {

    /** The target that counts. */
    PlacedText target() {
        return adjusted != null ? adjusted : initial;
    }
}
