package cn.mingzhang.form.shanxi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.money.Figure;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fund rows whose labels drifted, whose numbers were doubled or lost. */
class FundBlockTest {

    @Test
    void totalAndSourcesAreReadInOrder() {
        SheetText.Read read = SheetText.read(SheetText.funds(SheetText.FUNDS));

        assertThat(read.evaluation().getFunds()).extracting(FundBlockTest::printed)
                .containsExactly("资金总额: 30 30 28 21 7 75 7.5 null", "市县区财政资金: 30 30 28 21 7 75.00 7.50 尾款未付");
        assertThat(read.rules()).isEmpty();
    }

    @Test
    void aDoubledNumberIsFoundByArithmetic() {
        assertThat(only("→资金总额:→0→30→28→28→28→0→100→10\n")).isEqualTo("资金总额: 0 30 28 28 0 100 10 null");
        assertThat(only("→资金总额:→30→30→30→21→21→0→100→10\n")).isEqualTo("资金总额: 30 30 21 21 0 100 10 null");
        assertThat(only("→资金总额:→30→30→30→28→21→7→75→7.5\n")).isEqualTo("资金总额: 30 30 28 21 7 75 7.5 null");
    }

    @Test
    void aLostNumberStaysBlankAndIsTold() {
        SheetText.Read read = SheetText.read(SheetText.funds("→资金总额:→30→→28→21→7→75→7.5\n市县区财政资金→30→30→28→21→7→75.00→7.50→无\n"));

        assertThat(printed(read.evaluation().getFunds().get(0))).isEqualTo("资金总额: 30 - 28 21 7 75 7.5 null");
        assertThat(read.rules()).contains("reading.ambiguous-cell");
    }

    @Test
    void aLabelOnTheWrongRowGoesBackToItsRow() {
        SheetText.Read read = SheetText.read(SheetText.funds("→→→市市区财政资金→30→30→→28→21→7→75→7.5\n→→30→30→28→21→7→75.00→7.50→尾款未付\n"));

        assertThat(read.evaluation().getFunds()).extracting(FundExecution::source).containsExactly("资金总额", "市县区财政资金");
        assertThat(read.evaluation().getFunds().get(1).deviation()).isEqualTo("尾款未付");
        assertThat(read.rules()).contains("reading.label-misplaced");
    }

    @Test
    void aSourceAloneIsNotTakenForTheTotal() {
        SheetText.Read read = SheetText.read(SheetText.funds("→→→市息区财政拨款→1,030.5→1,030.5→28→28→0→100.00→10.00→低→于预算\n"));

        assertThat(read.evaluation().getFunds()).extracting(FundBlockTest::printed)
                .containsExactly("市县区财政资金: 1030.5 1030.5 28 28 0 100.00 10.00 低 于预算");
        assertThat(read.rules()).contains("reading.total-row-missing");
    }

    @Test
    void otherSourcesKeepTheirNames() {
        SheetText.Read read = SheetText.read(SheetText.funds("""
                资金总额：→30→30→30→30→0→100→10
                →市區财政资金→20→20→20→20→0→100.00→10.00
                单位自筹资金→10→10→10→10→0→100.00→10.00→无
                """));

        assertThat(read.evaluation().getFunds()).extracting(FundExecution::source).containsExactly("资金总额", "市县区财政资金", "单位自筹资金");
    }

    @Test
    void aYearWithoutBudgetDividesByNothing() {
        assertThat(only("→资金总额:→30→30→0→0→0→0→0\n")).isEqualTo("资金总额: 30 30 0 0 0 0 0 null");
    }

    private static String only(String row) {
        return printed(SheetText.read(SheetText.funds(row)).evaluation().getFunds().get(0));
    }

    private static String printed(FundExecution line) {
        return line.source() + ": " + Stream.of(line.declared(), line.approved(), line.fullYearBudget(), line.executed(), line.carryOver(),
                line.executionRate(), line.score()).map(FundBlockTest::text).collect(Collectors.joining(" ")) + " " + line.deviation();
    }

    private static String text(Figure figure) {
        return figure == null ? "-" : figure.text();
    }
}
