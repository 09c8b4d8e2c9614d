package cn.mingzhang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static final long SEED = 4;
    private final QueryParser parser = new QueryParser(SearchWords.packaged());

    @Test
    void cutsTextIntoWordsAndKeepsTerms() {
        assertThat(parser.parse("汾河水质").wanted().get(0).words()).containsExactly("汾河", "水质");
        assertThat(parser.parse("洒水降尘").wanted().get(0).words()).containsExactly("洒水", "降尘");
        assertThat(parser.parse("上年结转的资金").wanted().get(0).words()).containsExactly("上年结转", "资金");
    }

    @Test
    void readsPhrasesAndWhatMustNotBeThere() {
        List<Wanted> wanted = parser.parse("\"遥感监测\" -机动车 “网格 化” “三公”经费").wanted();

        assertThat(wanted).extracting(Wanted::phrase).containsExactly("遥感监测", "机动车", "网格 化", "三公经费");
        assertThat(wanted).extracting(Wanted::exact).containsExactly(true, false, true, false);
        assertThat(wanted).extracting(Wanted::excluded).containsExactly(false, true, false, false);
    }

    @ParameterizedTest(name = "{0} means {1} 分")
    @CsvSource(delimiter = '|', value = {"2509.48 | 250948, 2509480000", "2,509.48万元 | 2509480000", "25094800元 | 2509480000", "0.25亿 | 2500000000", "60万 | 60000000"})
    void readsAmountsInAnyUnit(String typed, String fen) {
        assertThat(parser.parse(typed).wanted().get(0).fen()).extracting(String::valueOf).containsExactly(fen.split(",\\s*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门:水利局", "年度:2024", "年度：2022-2024", "年份:>2022", "金额:>100万", "金额:100-500万", "金额:<=5000元", "指标:成本", "目标:及时", "科目:2110301",
        "科目:污染防治", "等级:良", "可衡量:否", "种类:项目", "文件:预算", "部门:\"生态 环境局\""})
    void readsFilters(String typed) {
        ParsedQuery parsed = parser.parse(typed);

        assertThat(parsed.notes()).isEmpty();
        assertThat(parsed.filters()).hasSize(1);
        assertThat(parsed.wanted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度:二零", "金额:很多", "等级:甲", "部门:", "种类:飞机", "\"没有结尾", "科目:()"})
    void aSlipBecomesANote(String typed) {
        assertThat(parser.parse(typed).notes()).hasSize(1);
    }

    @Test
    void anUnknownFilterIsText() {
        assertThat(parser.parse("网址:水利").wanted()).hasSize(1);
    }

    @Test
    void whatIsTooLongIsRefusedInWords() {
        assertThat(parser.parse("水".repeat(QueryParser.LONGEST + 1)).refused()).contains("太长");
        assertThat(parser.parse("水".repeat(QueryParser.LONGEST)).refused()).isNull();
    }

    @Test
    void nothingTypedFails() {
        Random random = new Random(SEED);
        String signs = "\"“”:：-－*?()[]{}~^\\/<>=≥,，.0123水利年度金额部门万元 \t\u0000\uD842";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(parser.parse(typed.toString())).as("%s of seed %d", typed, SEED).isNotNull();
        }
    }
}
