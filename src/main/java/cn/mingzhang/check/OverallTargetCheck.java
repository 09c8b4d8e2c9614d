package cn.mingzhang.check;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;

/** The funds of the overall target form (整体支出绩效申报表) against what the narrative says it covers. */
public class OverallTargetCheck implements Check {

    static final Rule FUNDS = Rule.warning("overall.funds", "整体绩效申报表与文字的资金一致", "说明文字写整体绩效目标涉及的资金，应与整体支出绩效申报表的资金合计一致。");

    private static final BigDecimal CLOSE = new BigDecimal("0.01");

    @Override
    public List<Rule> rules() {
        return List.of(FUNDS);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        if (disclosure.getOverallTarget() == null) {
            return;
        }
        boolean told = compare(disclosure, "涉及(?:部门)?预算资金|涉及资金总额", ".*(?:资金来源|资金方向|资金总额|预算资金).*合计", signals);
        if (!told) {
            compare(disclosure, "项目支出", ".*(?:资金方向|支出).*项目支出", signals);
        }
    }

    /** Whether they differ. */
    private static boolean compare(Disclosure disclosure, String name, String label, Signals signals) {
        KeyFigure stated = disclosure.getKeyFigures().stream().filter(figure -> figure.getSection() != null && figure.getSection().contains("整体绩效目标")
                && "万元".equals(figure.getUnit()) && figure.getName() != null && figure.getName().matches(name)).findFirst().orElse(null);
        Cell printed = disclosure.getOverallTarget().getFigures().stream().filter(figure -> figure.key().matches(label) && figure.amount().isPresent())
                .findFirst().orElse(null);
        if (stated == null || printed == null) {
            return false;
        }
        BigDecimal form = printed.amount().orElseThrow();
        BigDecimal difference = stated.getValue().value().subtract(form).abs();
        boolean differs = difference.compareTo(CLOSE) > 0;
        if (differs) {
            boolean carried = Account.of(disclosure).fact(Measure.CARRIED_FORWARD).filter(fact -> fact.unit() == MoneyUnit.TEN_THOUSAND_YUAN
                    && fact.figure().value().subtract(difference).abs().compareTo(CLOSE) <= 0).isPresent();
            signals.signal(FUNDS, "“" + stated.getSection() + "”写" + stated.getName() + stated.getValue().text() + "万元，整体绩效申报表的“" + printed.key()
                    + "”为" + new Amount(form, MoneyUnit.TEN_THOUSAND_YUAN).printed().toPlainString() + "万元，相差"
                    + difference.toPlainString() + "万元" + (carried ? "（等于上年结转）" : ""), printed.text(), stated.getValue().text(), stated.getValue().at(),
                    printed.at());
        }
        return differs;
    }
}
