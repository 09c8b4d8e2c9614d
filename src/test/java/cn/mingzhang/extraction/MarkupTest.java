package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "### 一、收入情况|一、收入情况",
        "**一、基本支出：**指人员经费|一、基本支出：指人员经费",
        "### **六、专户资金：**|六、专户资金：",
        "<b>收入总计</b>|收入总计",
        "<p>第一段</p>|第一段",
        "二氧化硫（SO <sub>2</sub> 、NO <sub>x</sub> ）|二氧化硫（SO2、NOx）",
        "[bookmark: _Toc1][bookmark: _Toc2]（一）大气|（一）大气",
        "1.工资项目{ TC 1、工资项目 \\f C \\l 1 }{ TC 2、别处 \\l 1 }|1.工资项目",
        "- 备注：1.说明|备注：1.说明",
        "合\u00A0计|合 计",
    })
    void takesMarkupOff(String text, String plain) {
        assertThat(Markup.remove(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"浓度 a < b 且 c > d", "PM2.5<35", "#1机组", "-12.50", "张**、李**", "{一}", "[2023]36号", "x<b且b>c", "2*3*4"})
    void leavesWhatOnlyLooksLikeIt(String text) {
        assertThat(Markup.remove(text)).isEqualTo(text);
    }

    @Test
    void makesParagraphsOfACellLines() {
        assertThat(Markup.remove("<p>甲</p> <p>乙</p>")).isEqualTo("甲\n乙");
    }

    @Test
    void knowsTheRuleOfATable() {
        assertThat(Markup.isRule("------\t--\t-----")).isTrue();
        assertThat(Markup.isRule("|---|:--:|")).isTrue();
        assertThat(Markup.isRule("——")).isFalse();
        assertThat(Markup.isRule("-5\t-6")).isFalse();
    }

    @Test
    void isNotSlowedDownByLongLinesMadeToDoSo() {
        String[] lines = {"-".repeat(200_000) + "x", "[bookmark:".repeat(50_000), "{ TC ".repeat(50_000), "<sub >1".repeat(50_000), "**a".repeat(50_000),
            "</p>" + " ".repeat(200_000) + "x"};
        for (String line : lines) {
            assertThat(Markup.isRule(line)).isFalse();
            assertThat(Markup.remove(line)).isNotEmpty();
        }
    }
}
