package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.form.PrintedText;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which of the values between name and weight is the initial target, the adjusted target and the actual value. The
 * initial target is mostly a placeholder without a number (≥%), so of two full values the first is the adjusted target.
 */
class IndicatorValueReader {

    private static final Pattern TARGET_WITH_OUTCOME = Pattern.compile("(.+?)((?:部分|未|基本)?(?:达成|完成)(?:年度)?预期(?:指标|目标|指).*)");

    IndicatorValues read(List<PlacedText> printed, Figure weight, SheetRow row, SheetFindings findings) {
        List<PlacedText> values = new ArrayList<>(printed);
        split(values, row, findings);
        dropRepeatedWeight(values, weight, row, findings);
        return switch (values.size()) {
            case 0 -> {
                findings.warning("reading.ambiguous-cell", "指标行没有指标值", row.at());
                yield new IndicatorValues(null, null, null, null);
            }
            case 1 -> one(values.get(0), row, findings);
            case 2 -> two(values.get(0), values.get(1), row, findings);
            case 3 -> three(values, row, findings);
            default -> more(values, row, findings);
        };
    }

    /** Target and outcome in one cell: 5月完成预期指标. */
    private static void split(List<PlacedText> values, SheetRow row, SheetFindings findings) {
        for (int i = 0; i < values.size(); i++) {
            Matcher both = TARGET_WITH_OUTCOME.matcher(values.get(i).text());
            if (CellShape.of(values.get(i).text()) != CellShape.RESULT && both.matches()) {
                SourceLocation at = values.get(i).at();
                values.set(i, PlacedText.of(both.group(1).strip(), at));
                values.add(i + 1, PlacedText.of(both.group(2).strip(), at));
                findings.note("reading.ambiguous-cell", "指标值与完成情况印在同一格，已分开", row.at());
                return;
            }
        }
    }

    /** A weight read twice stands behind three values that have an operator. */
    private static void dropRepeatedWeight(List<PlacedText> values, Figure weight, SheetRow row, SheetFindings findings) {
        int last = values.size() - 1;
        boolean complete = last >= 3 || last == 2 && !isPlaceholder(values.get(0));
        if (!complete || weight == null || !CellShape.hasOperator(values.get(last - 1).text())
                || !Amount.number(values.get(last).text()).filter(number -> number.compareTo(weight.value()) == 0).isPresent()) {
            return;
        }
        findings.warning("reading.ambiguous-cell", "指标行多出一个数字，未采用，请核对分值和得分", row.at());
        values.remove(last);
    }

    private static IndicatorValues one(PlacedText value, SheetRow row, SheetFindings findings) {
        boolean outcome = shape(value) == CellShape.RESULT;
        findings.warning("reading.ambiguous-cell", outcome ? "指标行的指标值缺失" : "指标行的实际完成值缺失", row.at());
        return outcome ? new IndicatorValues(null, null, value, null) : new IndicatorValues(null, value, null, null);
    }

    private static IndicatorValues two(PlacedText first, PlacedText second, SheetRow row, SheetFindings findings) {
        if (shape(second) == CellShape.RESULT || !isPlaceholder(first)) {
            if (shape(second) != CellShape.RESULT) {
                findings.note("reading.ambiguous-cell", "指标行只有两个指标值，按调整后指标值和实际完成值读取", row.at());
            }
            return new IndicatorValues(null, first, second, null);
        }
        findings.warning("reading.ambiguous-cell", "指标行的实际完成值缺失", row.at());
        return new IndicatorValues(first, second, null, null);
    }

    private static IndicatorValues three(List<PlacedText> values, SheetRow row, SheetFindings findings) {
        if (shape(values.get(1)) != CellShape.RESULT) {
            return new IndicatorValues(values.get(0), values.get(1), values.get(2), null);
        }
        boolean doubled = equal(values.get(1), values.get(2));
        if (doubled) {
            findings.note("reading.ambiguous-cell", "指标行的完成情况印了两遍", row.at());
        }
        return new IndicatorValues(null, values.get(0), values.get(1), doubled ? null : values.get(2));
    }

    /** A unit split off into a cell of its own, or a value printed twice. */
    private static IndicatorValues more(List<PlacedText> values, SheetRow row, SheetFindings findings) {
        findings.note("reading.ambiguous-cell", "指标行多出一个指标值，已按重复或单列的计量单位处理，请核对", row.at());
        PlacedText second = values.get(1);
        PlacedText third = values.get(2);
        PlacedText fourth = values.get(3);
        if (shape(third) == CellShape.RESULT) {
            return new IndicatorValues(values.get(0), second, third, equal(third, fourth) ? null : fourth);
        }
        if (shape(fourth) == CellShape.WORDS && shape(third) != CellShape.WORDS) {
            return new IndicatorValues(values.get(0), second, third, fourth);
        }
        boolean actualTwice = equal(third, fourth);
        return new IndicatorValues(values.get(0), actualTwice ? second : third, fourth, values.size() > 4 ? values.get(4) : null);
    }

    /** An operator with its unit but no number, or a unit alone. */
    private static boolean isPlaceholder(PlacedText value) {
        return CellShape.hasOperator(value.text()) && PrintedText.label(value.text()).matches("[^\\d]*(m[23](/d)?)?");
    }

    private static CellShape shape(PlacedText value) {
        return CellShape.of(value.text());
    }

    private static boolean equal(PlacedText one, PlacedText other) {
        return PrintedText.label(one.text()).equals(PrintedText.label(other.text()));
    }
}
