package cn.mingzhang.web.portal;

import cn.mingzhang.money.Amount;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.store.ProjectLine;
import java.math.BigDecimal;
import java.util.List;

/** A project in a list (项目一行): the kept line with what we compute from it. */
public record ProjectRow(ProjectLine line, ExecutionRate rate) {

    static List<ProjectRow> all(List<ProjectLine> lines) {
        return lines.stream().map(line -> new ProjectRow(line, ExecutionRate.of(line.getExecuted(), line.getYearBudget()))).toList();
    }

    /** The money of the year in 万元, exactly, so that a list can be compared; null when none is printed. */
    public String amount() {
        if (line.getAmount() == null) {
            return null;
        }
        return isConverted() ? AmountText.grouped(plain(new Amount(line.getAmount().value(), line.getAmountUnit()).in(MoneyUnit.TEN_THOUSAND_YUAN)))
                : PrintedFigures.figure(line.getAmount());
    }

    /** Whether it is printed in another unit, which is then shown beside it. */
    public boolean isConverted() {
        return line.getAmount() != null && line.getAmountUnit() != MoneyUnit.TEN_THOUSAND_YUAN;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
