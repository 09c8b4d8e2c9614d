package cn.mingzhang.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The money of the real disclosures, as a person read it from them. */
class RealAccountTest {

    private static Account read(String name) throws IOException {
        Path file = Path.of("../shared/disclosures").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "没有实测文件 " + name + "，跳过");
        return Account.of(new DisclosureReader().read(file, file.getFileName().toString()).disclosure());
    }

    @Test
    void aShanxiBudget() throws IOException {
        Account account = read("word/linfen-2024-budget.docx");

        assertStates(account, Measure.TOTAL_REVENUE, "11967.10", Fact.Origin.TABLE);
        assertStates(account, Measure.REVENUE, "7152.64", Fact.Origin.TABLE);
        assertStates(account, Measure.CARRIED_FORWARD, "4814.46", Fact.Origin.TABLE);
        assertStates(account, Measure.BASIC, "2411.64", Fact.Origin.TABLE);
        assertStates(account, Measure.PROJECT, "9555.45", Fact.Origin.TABLE);
        assertStates(account, Measure.GOVERNMENT_FUND, "1545.18", Fact.Origin.TABLE);
        assertStates(account, Measure.UNIT_FUNDS, "0", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.THREE_PUBLIC, "2.40", Fact.Origin.TABLE);
        assertStates(account, Measure.ABROAD, "0", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.AGENCY_OPERATION, "69.90", Fact.Origin.TABLE);
        assertStates(account, Measure.PROCUREMENT_SERVICES, "73.45", Fact.Origin.NARRATIVE);
        assertThat(account.change(Measure.TOTAL_EXPENDITURE).orElseThrow().amount().text()).isEqualTo("7676.40");
        assertThat(account.change(Measure.AGENCY_OPERATION).orElseThrow().reason()).startsWith("2024年在职人员职务职级调整");
        assertThat(account.byFunction().orElseThrow().classes()).extracting(BudgetClass::code).containsExactly("208", "210", "211", "212", "221");
        assertThat(account.byFunction().orElseThrow().addsUp()).isTrue();
    }

    @Test
    void shanxiFinalAccountsWithoutTables() throws IOException {
        Account account = read("text/jincheng-2024-final-accounts.txt");

        assertStates(account, Measure.EXPENDITURE, "47545.91", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.PROJECT, "36725.33", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.PERSONNEL, "9853.08", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.THREE_PUBLIC, "3.05", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.VEHICLE_OPERATION, "0", Fact.Origin.NARRATIVE);
        assertThat(account.planned(Measure.GENERAL_EXPENDITURE).orElseThrow().figure().text()).isEqualTo("25336.80");
        assertThat(account.change(Measure.TOTAL_EXPENDITURE).orElseThrow().amount().text()).as("not that of 财政拨款支出总计").isEqualTo("17356.89");
        assertThat(account.change(Measure.RECEPTION).orElseThrow().percent()).isEqualByComparingTo("797.06");
        assertThat(account.byFunction().orElseThrow().classes()).extracting(BudgetClass::name)
                .containsExactly("社会保障和就业支出", "卫生健康支出", "节能环保支出", "住房保障支出");
        assertThat(account.fact(Measure.VEHICLES)).as("neither printed").isEmpty();
    }

    @Test
    void aHebeiBudget() throws IOException {
        Account account = read("pdf/yongqing-2021-budget.pdf");

        assertStates(account, Measure.TOTAL_REVENUE, "3586.14", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.GENERAL_PUBLIC_BUDGET, "1920.96", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.PROJECT, "3586.14", Fact.Origin.NARRATIVE);
        assertStates(account, Measure.THREE_PUBLIC, "0", Fact.Origin.NARRATIVE);
        assertThat(account.fact(Measure.BASIC)).as("stated nowhere").isEmpty();
        assertThat(account.change(Measure.TOTAL_REVENUE).orElseThrow().amount().text()).isEqualTo("229.85576");
    }

    private static void assertStates(Account account, Measure measure, String value, Fact.Origin origin) {
        assertThat(account.fact(measure)).as(measure.name()).hasValueSatisfying(fact -> {
            assertThat(fact.figure().text()).isEqualTo(value);
            assertThat(fact.origin()).isEqualTo(origin);
            assertThat(fact.at().isKnown()).isTrue();
        });
    }
}
