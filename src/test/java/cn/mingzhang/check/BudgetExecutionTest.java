package cn.mingzhang.check;

import static cn.mingzhang.disclosure.Statement.Layout.FUNCTIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.check.BudgetExecution.Line;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The budget beside the final accounts of one year. */
class BudgetExecutionTest {

    private final Facts facts = new Facts();

    @Test
    void classesOfBothYearsStandBesideEachOtherWithOurRate() throws IOException {
        List<Line> lines = execution("yunchuan-water-2023-budget.docx", "yunchuan-water-2023-accounts.pdf").byFunction();

        Line water = line(lines, "213");
        assertThat(water.level()).isEqualTo(1);
        assertThat(water.planned().figure().text()).isEqualTo("2197.41");
        assertThat(water.executed().figure().text()).isEqualTo("2086.98");
        assertThat(water.rate()).hasToString("94.97");
        assertThat(water.formula()).isEqualTo("决算数2086.98万元 ÷ 预算数2197.41万元 × 100% = 94.97%");
        assertThat(lines).extracting(Line::code).isSorted().contains("2130305");
    }

    @Test
    void economicClassesAreMatchedByNameWhereTheBudgetPrintsNoCode() throws IOException {
        List<Line> lines = execution("yunchuan-water-2023-budget.docx", "yunchuan-water-2023-accounts.pdf").byEconomicClass();

        assertThat(lines).filteredOn(line -> line.name().equals("差旅费")).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("30211");
            assertThat(line.planned()).isNotNull();
            assertThat(line.executed()).isNotNull();
        });
    }

    @Test
    void measuresOfBothAreCompared() throws IOException {
        List<Line> lines = execution("yunchuan-water-2023-budget.docx", "yunchuan-water-2023-accounts.pdf").measures();

        assertThat(named(lines, "公务接待费").rate()).hasToString("85.45");
        assertThat(named(lines, "公务用车购置费").rate()).as("a planned zero is no denominator").isNull();
        assertThat(named(lines, "公务用车购置费").formula()).isEqualTo("预算数为0，不计算执行率");
    }

    @Test
    void aFigureThatDoesNotAddUpIsNoDenominator() {
        Disclosure budget = expenditure(DisclosureKind.BUDGET, "90.00");
        Disclosure accounts = expenditure(DisclosureKind.FINAL_ACCOUNTS, "100.00");

        Line education = line(BudgetExecution.of(budget, accounts).byFunction(), "205");

        assertThat(education.rate()).isNull();
        assertThat(education.formula()).isEqualTo("预算数未经加总核对，不计算执行率");
        assertThat(education.differenceInYuan()).isEqualByComparingTo("100000");
    }

    @Test
    void aClassOfOneYearAloneHasNoRate() {
        Disclosure budget = expenditure(DisclosureKind.BUDGET, "100.00");
        Disclosure accounts = Facts.disclosure(DisclosureKind.FINAL_ACCOUNTS);
        Statement statement = facts.statement(FUNCTIONAL, "total");
        accounts.add(statement);
        facts.row(statement, null, "合计", "5.00");
        facts.row(statement, "208", "社会保障和就业支出", "5.00");

        List<Line> lines = BudgetExecution.of(budget, accounts).byFunction();

        assertThat(line(lines, "205").formula()).isEqualTo("决算没有印出此数");
        assertThat(line(lines, "208").formula()).isEqualTo("预算没有印出此数");
    }

    /** One class of 100 made of 60 and 40; its printed total is as given. */
    private Disclosure expenditure(DisclosureKind kind, String printed) {
        Disclosure disclosure = Facts.disclosure(kind);
        Statement statement = facts.statement(FUNCTIONAL, "total", "basic", "project");
        disclosure.add(statement);
        facts.row(statement, null, "合计", printed, "60.00", "40.00");
        facts.row(statement, "205", "教育支出", printed, "60.00", "40.00");
        return disclosure;
    }

    private static Line line(List<Line> lines, String code) {
        return lines.stream().filter(line -> code.equals(line.code())).findFirst().orElseThrow();
    }

    private static Line named(List<Line> lines, String name) {
        return lines.stream().filter(line -> name.equals(line.name())).findFirst().orElseThrow();
    }

    private static BudgetExecution execution(String budget, String accounts) throws IOException {
        DisclosureReader reader = new DisclosureReader();
        return BudgetExecution.of(reader.read(Path.of("samples", budget), budget).disclosure(), reader.read(Path.of("samples", accounts), accounts).disclosure());
    }
}
