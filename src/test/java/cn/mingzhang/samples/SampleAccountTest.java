package cn.mingzhang.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money facts of the samples against the model they were made of. */
class SampleAccountTest {

    @ParameterizedTest
    @CsvSource({"ecology,2022,yunchuan-ecology-2022-budget.docx", "ecology,2023,yunchuan-ecology-2023-budget.pdf",
        "water,2022,yunchuan-water-2022-budget.xlsx", "education,2024,yunchuan-education-2024-budget.txt",
        "transport,2024,yunchuan-transport-2024-budget.xlsx", "water,2023,yunchuan-water-2023-budget.docx"})
    void aBudgetTellsItsMoney(String agency, int year, String file) throws IOException {
        FiscalYear now = new FiscalYear(Agency.read(agency), year);
        Account account = read(file);

        assertStates(account, Measure.TOTAL_REVENUE, now.budgetTotal());
        assertStates(account, Measure.REVENUE, now.currentIncome());
        assertStates(account, Measure.CARRIED_FORWARD, now.carriedInTotal());
        assertStates(account, Measure.TOTAL_EXPENDITURE, now.budgetTotal());
        assertStates(account, Measure.BASIC, now.basicBudget());
        assertStates(account, Measure.PROJECT, now.projectBudget().add(now.carriedInTotal()));
        assertStates(account, Measure.GENERAL_EXPENDITURE, now.generalBudget());
        assertStates(account, Measure.GOVERNMENT_FUND, now.projectBudget(true));
        assertStates(account, Measure.PERSONNEL, now.basic(true, false));
        assertStates(account, Measure.PUBLIC_USE, now.basic(false, false));
        assertThreePublic(account, now, false);
        Breakdown functions = account.byFunction().orElseThrow();
        assertThat(functions.addsUp()).isTrue();
        assertThat(functions.whole().figure().value()).isEqualByComparingTo(now.budgetTotal());
        assertThat(account.byEconomicClass().orElseThrow().addsUp()).isTrue();
        assertThat(account.isFinal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ecology,2022,yunchuan-ecology-2022-accounts.txt", "ecology,2024,yunchuan-ecology-2024-accounts.pdf",
        "water,2024,yunchuan-water-2024-accounts.docx", "education,2023,yunchuan-education-2023-accounts.txt",
        "transport,2023,yunchuan-transport-2023-accounts.docx"})
    void finalAccountsTellTheirMoney(String agency, int year, String file) throws IOException {
        FiscalYear now = new FiscalYear(Agency.read(agency), year);
        Account account = read(file);

        assertStates(account, Measure.TOTAL_REVENUE, now.accountsTotal());
        assertStates(account, Measure.REVENUE, now.received(true).add(now.received(false)));
        assertStates(account, Measure.CARRIED_FORWARD, now.carriedInTotal());
        assertStates(account, Measure.CARRIED_OVER, now.left(true).add(now.left(false)));
        assertStates(account, Measure.EXPENDITURE, now.spent(true).add(now.spent(false)));
        assertStates(account, Measure.BASIC, now.basicExecuted());
        assertStates(account, Measure.PROJECT, now.projectExecuted());
        assertStates(account, Measure.GENERAL_EXPENDITURE, now.spent(false));
        assertStates(account, Measure.FUND_EXPENDITURE, now.spent(true));
        assertStates(account, Measure.PERSONNEL, now.basic(true, true));
        assertThreePublic(account, now, true);
        assertThat(account.planned(Measure.RECEPTION)).map(fact -> fact.figure().value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(now.economic("公务接待费", false)));
        assertThat(account.byFunction().orElseThrow().addsUp()).isTrue();
        assertThat(account.byEconomicClass().orElseThrow().addsUp()).isTrue();
        assertThat(account.isFinal()).isTrue();
    }

    private static void assertThreePublic(Account account, FiscalYear now, boolean executed) {
        BigDecimal vehicle = now.economic("公务用车运行维护费", executed);
        BigDecimal reception = now.economic("公务接待费", executed);
        assertStates(account, Measure.THREE_PUBLIC, vehicle.add(reception));
        assertStates(account, Measure.VEHICLES, vehicle);
        assertStates(account, Measure.VEHICLE_OPERATION, vehicle);
        assertStates(account, Measure.VEHICLE_PURCHASE, Amounts.ZERO);
        assertStates(account, Measure.ABROAD, Amounts.ZERO);
        assertStates(account, Measure.RECEPTION, reception);
    }

    /** A form prints nothing for nothing; the narrative may state the zero. */
    private static void assertStates(Account account, Measure measure, BigDecimal amount) {
        Optional<Fact> fact = account.fact(measure);
        if (amount.signum() != 0) {
            assertThat(fact).as(measure.name()).hasValueSatisfying(stated -> {
                assertThat(stated.figure().value()).isEqualByComparingTo(amount);
                assertThat(stated.unit().label()).isEqualTo("万元");
                assertThat(stated.at().isKnown()).isTrue();
                assertThat(stated.origin()).isEqualTo(Fact.Origin.TABLE);
            });
        } else {
            fact.ifPresent(stated -> assertThat(stated.figure().value()).as(measure.name()).isZero());
        }
    }

    @Test
    void classesAreATreeWithBasicAndProject() throws IOException {
        FiscalYear now = new FiscalYear(Agency.read("water"), 2024);
        ByFunction model = new ByFunction();
        now.basic.forEach(line -> model.add(line.function(), "basic", line.executed()));
        now.projects.forEach(p -> model.add(p.facts().function(), "project", p.year().executed()));

        List<BudgetClass> roots = read("yunchuan-water-2024-accounts.docx").byFunction().orElseThrow().classes();

        assertThat(roots).extracting(BudgetClass::code).containsExactly("208", "210", "213", "221");
        BudgetClass water = roots.get(2).children().get(0);
        assertThat(water.code()).isEqualTo("21303");
        assertThat(water.project().figure().value()).isEqualByComparingTo(model.of("21303", "project"));
        assertThat(water.children()).hasSizeGreaterThan(3).allSatisfy(item -> {
            assertThat(item.code()).startsWith("21303").hasSize(7);
            assertThat(item.total().figure().value()).isEqualByComparingTo(ByFunction.sum(model.rows().get(item.code())));
        });
        assertThat(water.children().get(1).basic()).as("a blank cell is no zero").isNull();
    }

    @Test
    void theTableIsChosenBeforeTheNarrative() throws IOException {
        Fact reception = read("yunchuan-water-2023-budget.docx").fact(Measure.RECEPTION).orElseThrow();

        assertThat(reception.figure().text()).as("表十; the narrative says 1.20").isEqualTo("1.10");
        assertThat(reception.source()).startsWith("表十“公务接待费”行");
    }

    @Test
    void aChangeIsThatOfTheFigureItsRateFits() throws IOException {
        FiscalYear now = new FiscalYear(Agency.read("water"), 2024);
        FiscalYear before = new FiscalYear(Agency.read("water"), 2023);
        Account account = read("yunchuan-water-2024-budget.pdf");

        Change total = account.change(Measure.TOTAL_REVENUE).orElseThrow();

        assertThat(total.yuan()).isEqualByComparingTo(now.budgetTotal().subtract(before.budgetTotal()).movePointRight(4));
        assertThat(total.reason()).isEqualTo("中小河流治理工程逐年完工，资金需求下降");
        assertThat(account.change(Measure.CARRIED_FORWARD)).as("it is the total that fell, though 上年结转 stands nearer").isEmpty();
        assertThat(account.change(Measure.ABROAD).orElseThrow().direction()).isEqualTo(Change.Direction.SAME);
    }

    @Test
    void aFormWithoutTablesTellsItsMoneyInWords() throws IOException {
        CountyBudget county = CountyBudget.read();
        Account account = read("qingping-2024-budget.pdf");

        Fact total = account.fact(Measure.TOTAL_REVENUE).orElseThrow();

        assertThat(total.figure().value()).isEqualByComparingTo(county.total(2024));
        assertThat(total.origin()).isEqualTo(Fact.Origin.NARRATIVE);
        assertThat(total.source()).isEqualTo("说明文字“1、收入说明”");
        assertThat(account.change(Measure.TOTAL_EXPENDITURE).orElseThrow().yuan())
                .isEqualByComparingTo(county.total(2024).subtract(county.total(2023)).movePointRight(4));
        assertThat(account.fact(Measure.EXPENDITURE)).as("本年支出 is stated nowhere").isEmpty();
        assertThat(account.byFunction()).isEmpty();
    }

    private static Account read(String file) throws IOException {
        return Account.of(new DisclosureReader().read(Path.of("samples", file), file).disclosure());
    }
}
