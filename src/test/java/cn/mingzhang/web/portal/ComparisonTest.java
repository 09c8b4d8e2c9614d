package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.ingestion.DisclosureReader;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.store.StatedFact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures side by side, and what is computed from two of them. */
class ComparisonTest {

    private static Disclosure education;

    @BeforeAll
    static void read() throws IOException {
        education = new DisclosureReader().read(Path.of("samples/yunchuan-education-2022-budget.txt"), "a.txt").disclosure();
    }

    @Test
    void printedFiguresKeepTheirPlaceAndTheDifferenceIsOurs() {
        Comparison comparison = new Comparison(List.of(Compared.of(education), Compared.of(education)));
        Fact total = Account.of(education).fact(Measure.TOTAL_EXPENDITURE).orElseThrow();

        Comparison.Row row = comparison.getTotals().stream().filter(one -> one.label().equals("支出总计")).findFirst().orElseThrow();

        assertThat(row.cells()).hasSize(2).allSatisfy(cells -> {
            assertThat(cells).hasSize(1);
            assertThat(cells.get(0).at()).isEqualTo(total.at());
            assertThat(cells.get(0).exact()).contains(PrintedFigures.grouped(total.figure().value()));
        });
        assertThat(row.difference().direction()).isEqualTo("same");
        assertThat(comparison.getFunctions()).isNotEmpty().allSatisfy(one -> assertThat(one.code()).matches("\\d{3}"));
    }

    @Test
    void sharesOfTheClassesMakeTheWhole() {
        Comparison comparison = new Comparison(List.of(Compared.of(education), Compared.of(education)));

        BigDecimal sum = comparison.getFunctions().stream().map(row -> new BigDecimal(row.cells().get(0).get(0).share().replace("%", ""))).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isBetween(new BigDecimal("99.95"), new BigDecimal("100.05"));
    }

    @Test
    void whatOneSideDoesNotStateIsAGapAndNotCompared() {
        Disclosure silent = new Disclosure();
        Comparison comparison = new Comparison(List.of(Compared.of(education), Compared.of(silent)));

        assertThat(comparison.getTotals()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.cells().get(1)).isEmpty();
            assertThat(row.difference()).isNull();
        });
        assertThat(comparison.getPerHead()).allSatisfy(row -> assertThat(row.cells().get(1)).isEmpty());
    }

    @Test
    void pricesAreOfOneNameAndOneUnitOnly() {
        Disclosure one = priced(price("台式电脑单价", "≤", "5000", "元/台"), price("印刷费每册", "≤", "20", "元/册"), price("电脑总价", "≤", "10", "万元"));
        Disclosure other = priced(price("台式电脑 单价", "≤", "4500", "元/台"), price("印刷费每册", "≤", "2", "万元/册"), price("电脑总价", "≤", "9", "万元"));

        List<Comparison.Row> prices = new Comparison(List.of(Compared.of(one), Compared.of(other))).getPrices();

        assertThat(prices).hasSize(1);
        assertThat(prices.get(0).label()).isEqualTo("台式电脑单价");
        assertThat(prices.get(0).cells()).extracting(cells -> cells.get(0).text()).containsExactly("≤5,000 元/台", "≤4,500 元/台");
    }

    @Test
    void aPercentageNeedsADenominatorAboveZero() {
        assertThat(Difference.between(new BigDecimal("5000"), MoneyUnit.TEN_THOUSAND_YUAN, BigDecimal.ZERO, MoneyUnit.TEN_THOUSAND_YUAN).percent()).isNull();
        assertThat(Difference.between(new BigDecimal("5000"), MoneyUnit.TEN_THOUSAND_YUAN, new BigDecimal("-1"), MoneyUnit.TEN_THOUSAND_YUAN).percent()).isNull();
        Difference less = Difference.between(new BigDecimal("81000"), MoneyUnit.TEN_THOUSAND_YUAN, new BigDecimal("84000.00"), MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(less.direction()).isEqualTo("less");
        assertThat(less.amount()).as("in the unit the two were printed in").isEqualTo("0.30 万元");
        assertThat(less.rate()).isEqualTo("3.57%");
        assertThat(Difference.between(new BigDecimal("7"), MoneyUnit.YUAN, new BigDecimal("2.5"), MoneyUnit.YUAN).amount()).isEqualTo("4.5 元");
        assertThat(Difference.between(null, stated(agency("a", null), "1"))).isNull();
    }

    @Test
    void aSumCountsNoUnitWhoseDepartmentIsInIt() {
        Agency department = agency("部门", null);
        Agency unit = agency("单位", department);
        Agency subunit = agency("下属", unit);
        Agency orphan = agency("另一单位", agency("未公开的部门", null));

        GrandTotal total = GrandTotal.of(DisclosureKind.BUDGET, 2024, List.of(stated(department, "100.00"), stated(subunit, "30"), stated(orphan, "5.5")), 5);

        assertThat(total.yuan()).isEqualByComparingTo("1055000");
        assertThat(total.agencies()).isEqualTo(2);
        assertThat(total.units()).isEqualTo(1);
        assertThat(total.silent()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:2024", "a:99999:budget", "a:2024:", "a:2024:nothing", ":2024:budget", "a:0024:budget", "a:2024:BUDGET", "\n:2024:budget"})
    void whatIsNotWrittenLikeACodeNamesNothing(String code) {
        assertThat(Compared.Code.of(code)).isEmpty();
    }

    @Test
    void aCodeNamesAgencyYearAndKindEvenWithAColonInTheName() {
        assertThat(Compared.Code.of("甲:乙局:2024:final-accounts")).contains(new Compared.Code("甲:乙局", 2024, DisclosureKind.FINAL_ACCOUNTS));
    }

    private static Disclosure priced(Indicator... indicators) {
        Disclosure disclosure = new Disclosure();
        Project project = new Project();
        project.setName("设备");
        List.of(indicators).forEach(project::add);
        disclosure.add(project);
        return disclosure;
    }

    private static Indicator price(String name, String operator, String value, String unit) {
        Indicator indicator = new Indicator();
        indicator.setLevel3(name);
        indicator.setReading(new TargetReading(operator, new BigDecimal(value), unit, TargetReading.Direction.DOWN));
        indicator.setAt(SourceLocation.line(1));
        return indicator;
    }

    private static Agency agency(String name, Agency parent) {
        Agency agency = new Agency();
        agency.setName(name);
        agency.setSlug(name);
        agency.setParent(parent);
        return agency;
    }

    private static StatedFact stated(Agency agency, String value) {
        Disclosure disclosure = new Disclosure();
        disclosure.setAgency(agency);
        return new StatedFact(disclosure, new Fact(Measure.TOTAL_EXPENDITURE, "支出总计", new Figure(new BigDecimal(value), SourceLocation.line(1)), MoneyUnit.TEN_THOUSAND_YUAN,
                Fact.Origin.NARRATIVE, null, null, null, null), false);
    }
}
