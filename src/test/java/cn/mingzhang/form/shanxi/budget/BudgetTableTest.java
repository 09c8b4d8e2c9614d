package cn.mingzhang.form.shanxi.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTableTest {

    @ParameterizedTest
    @CsvSource({
        "2025年预算收支总表, 表一", "2025年预算收入总表, 表二", "2025年预算支出总表, 表三", "2025年财政拨款收支总表, 表四",
        "2025年一般公共预算支出预算表（不含上年结转）, 表五", "2025年一般公共预算安排基本支出分经济科目表(不含上年结转), 表六",
        "2025年政府性基金预算收入表（不含上年结转）, 表七", "2025年政府性基金预算支出表（不含上年结转）, 表八",
        "2025年国有资本经营预算收支预算表（不含上年结转）, 表九", "2025年财政拨款安排“三公”经费支出预算表, 表十",
        "2025年财政拨款安排机关运行经费预算表, 表十一", "2025年项目支出预算表（本年预算）, 表十二", "2025年项目支出预算表（上年结转）, 表十三"})
    void tellsEachTableByItsFullTitle(String title, String number) {
        assertThat(BudgetTable.titledBy(title).number()).isEqualTo(number);
    }

    @Test
    void readsTheTitleThroughALabelAnAgencyAndBlanks() {
        assertThat(BudgetTable.titledBy("预算公开表4 某市统计局 2 0 2 5 年 财政拨款收支总表")).isEqualTo(BudgetTable.FISCAL_APPROPRIATION);
        assertThat(BudgetTable.titledBy("表十二2025年项目支出预算表(本年预算)")).isEqualTo(BudgetTable.PROJECTS_THIS_YEAR);
    }

    @Test
    void takesNoContentsEntryFinalAccountsTitleOrSentenceForATable() {
        assertThat(BudgetTable.titledBy("表三2025年预算支出总表.....7")).isNull();
        assertThat(BudgetTable.titledBy("收入支出决算总表")).isNull();
        assertThat(BudgetTable.titledBy("详见2025年预算收支总表和其他各表")).isNull();
    }
}
