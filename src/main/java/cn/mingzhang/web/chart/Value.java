package cn.mingzhang.web.chart;

import cn.mingzhang.account.Fact;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.web.text.Texts;
import java.math.BigDecimal;

/** A value of a chart (图表数值): printed in a disclosure, computed by us, or missing, which is not zero. */
public sealed interface Value {

    Value MISSING = new Missing();

    /** The exact number in the unit of the chart; null when it is missing. */
    BigDecimal amount();

    /** Printed in a disclosure at a place. */
    record Printed(Figure figure, Disclosure disclosure) implements Value {

        @Override
        public BigDecimal amount() {
            return figure.value();
        }
    }

    /**
     * Computed by us.
     *
     * @param formula how, in the words of the page
     */
    record Computed(BigDecimal amount, String formula) implements Value {
    }

    /** Not printed: drawn as a gap. */
    record Missing() implements Value {

        @Override
        public BigDecimal amount() {
            return null;
        }
    }

    static Value of(Figure figure, Disclosure disclosure) {
        return figure == null ? MISSING : new Printed(figure, disclosure);
    }

    /** What is printed in one unit of account, in another where the chart has that. */
    static Value of(Figure figure, MoneyUnit printed, MoneyUnit wanted, Disclosure disclosure, Texts texts) {
        if (figure == null || printed == wanted) {
            return of(figure, disclosure);
        }
        BigDecimal yuan = figure.value().multiply(printed.yuan());
        String formula = texts.with("charts.converted", AmountText.exact(figure.value(), printed.label()), wanted.label());
        return new Computed(yuan.divide(wanted.yuan()), formula);
    }

    /** A fact in the unit of the chart; null is missing. */
    static Value of(Fact fact, MoneyUnit wanted, Disclosure disclosure, Texts texts) {
        return fact == null ? MISSING : of(fact.figure(), fact.unit(), wanted, disclosure, texts);
    }

    default boolean isKnown() {
        return amount() != null;
    }
}
