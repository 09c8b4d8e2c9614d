package cn.mingzhang.form.shanxi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.TargetReading.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicator rows as page readers leave them: shifted, doubled, cut, with labels on other rows. */
class IndicatorRowsTest {

    @Test
    void aCleanRowIsReadColumnByColumn() {
        Indicator row = SheetText.read(SheetText.indicators(SheetText.INDICATORS)).indicator(3);

        assertThat(printed(row)).isEqualTo("产出指标|成本指标|清淤单价|≤万元/公里|≤2万元/公里|1.8万元/公里|10|10|null");
        assertThat(row.getReading().direction()).isEqualTo(Direction.DOWN);
        assertThat(row.getReading().value()).isEqualByComparingTo("2");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "闸门保养次数→→→→=次→=4次→=4次→→20→18→多保养一次; 闸门保养次数|=次|=4次|=4次|20|18|多保养一次",
        "→→→→闸门保养次数→=次→=4次→=5次→→→20→20; 闸门保养次数|=次|=4次|=5次|20|20|null",
        "→产出指标→数量指标→闸门保养次数→≤6次→≤6次→≤5次→20→→20; 闸门保养次数|≤6次|≤6次|≤5次|20|20|null",
        "→产出指标→数量指标→水泵套数→套→≥3套→≥3套→≥4套→→20→20; 水泵套数|套|≥3套|≥4套|20|20|null",
        "→产出指标→数量指标→衬砌面积→=平方米→120.5→98→98→→20→16→压减; 衬砌面积|=平方米|120.5|98|20|16|压减",
        "→产出指标→数量指标→水表只数→=只→=8只→=6只→→20→20→20→未装; 水表只数|=只|=8只|=6只|20|20|未装",
        "→产出指标→数量指标→机井数→=眼→=20眼→20→→20→20; 机井数|=眼|=20眼|20|20|20|null",
        "→效益指标→经济效益→经济效益→≥%→≥5%→≥6%→→20→20; 经济效益|≥%|≥5%|≥6%|20|20|null",
        "→效益指标→社会效益→社会效益→→提高→达成预期指标→→20→20; 社会效益|null|提高|达成预期指标|20|20|null",
        "→产出指标→数量指标→水泵数→=3台→=3台→→→20→20; 水泵数|null|=3台|=3台|20|20|null",
        "→产出指标→数量指标→水泵数→≥台→≥3台→≥3台→→20→→经费不足; 水泵数|≥台|≥3台|≥3台|20|null|经费不足",
        "→产出指标→数量指标→水泵数→≧台→≧1,200台→≧1,200台→→20→20; 水泵数|≧台|≧1,200台|≧1,200台|20|20|null",
        "→产出指标→数量指标→2台深井泵→= 台→= 2台→= 2台→→20→20; 2台深井泵|= 台|= 2台|= 2台|20|20|null",
        "→产出指标→数量指标→检修点→W处→W15处→W15处→→20→20; 检修点|W处|W15处|W15处|20|20|null"})
    void aQuantityIsFoundWhereverItStands(String row, String expected) {
        assertThat(values(SheetText.read(SheetText.indicators(row + "\n")).indicator(0))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', value = {
        "→→时效指标→巡渠时间→每日→达成预期指标→→→10→10; 巡渠时间|null|每日|达成预期指标|10|10|null",
        "→→时效指标→清淤时间→→3月至4月→期指标并具→→10→6→晚一月; 清淤时间|null|3月至4月|期指标并具|10|6|晚一月",
        "→→时效指标→招标时间→→5月完成预期指标→→→10→10; 招标时间|null|5月|完成预期指标|10|10|null",
        "→→时效指标→放水日→→谷雨、小满→达成预期指标→→10→10; 放水日|null|谷雨、小满|达成预期指标|10|10|null",
        "→→时效指标→放水时间→4月→4月→达成预期指标→→10→10; 放水时间|4月|4月|达成预期指标|10|10|null",
        "→→时效指标→放水时间→→及时→达成预期指标→达成预期指标→→10→10; 放水时间|null|及时|达成预期指标|10|10|null",
        "→→时效指标→验收时间→→6月→预期指标且未→2→→0→未完成预期指标，因雨延误; 验收时间|null|6月|预期指标且未|2|0|未完成预期指标，因雨延误"})
    void aTargetInWordsStandsBeforeItsOutcome(String row, String expected) {
        assertThat(values(SheetText.read(SheetText.indicators(row + "\n")).indicator(0))).isEqualTo(expected);
    }

    @Test
    void aPureNumberBeforeAnOutcomeIsATargetAndNoWeight() {
        Indicator row = SheetText.read(SheetText.indicators("→→成本指标→渠道造价→→38.6→达成预期指标→→10→9\n")).indicator(0);

        assertThat(values(row)).isEqualTo("渠道造价|null|38.6|达成预期指标|10|9|null");
    }

    @Test
    void labelsThatDriftAreWeighedAgainstOrderWeightsAndContent() {
        SheetText.Read read = SheetText.read(SheetText.indicators("""
                →产出指标→数量指标→清淤长度→≥公里→≥12公里→≥12公里→→20→20
                →→→验收合格率→=%→=100%→=100%→→10→10
                →→成本指标→开工时间→→2月→达成预期指标→→4→4
                →→完工时间→→3月底前→达成预期指标→→6→6
                →→清淤单价→≤万元→≤2万元→≤2万元→→10→10
                →春灌面积扩大→→→→扩大→达成预期指标→→10→10
                →→生态效益→水质改善→→改善→达成预期指标→→20→20
                →→→农户满意度→≥%→≥90%→≥96%→→10→10
                """));

        assertThat(read.evaluation().getIndicators()).extracting(Indicator::getLevel2).containsExactly("数量指标", "质量指标", "时效指标", "时效指标",
                "成本指标", "生态效益", "生态效益", "服务对象满意度");
        assertThat(read.evaluation().getIndicators()).extracting(Indicator::getLevel1).containsExactly("产出指标", "产出指标", "产出指标", "产出指标",
                "产出指标", "效益指标", "效益指标", "满意度指标");
        assertThat(read.rules()).contains("reading.level-inferred");
    }

    @Test
    void labelsInTheWrongOrderOrBesideTheFrameLabelAreNoNames() {
        SheetText.Read read = SheetText.read(SheetText.indicators("""
                绩效指标→数量指标→产出指标→清淤长度→≥公里→≥12公里→≥12公里→→20→20
                质量指标→产出指标→验收合格率→=%→=100%→=100%→→10→10
                满意度 指标→服务对象 满意度→农户 满意度→≥%→≥90%→≥96%→→10→10
                →群众→村民满意度→≥%→≥90%→≥96%→→10→10
                项目支出→管护人员评价→≥%→≥90%→≥96%→→10→10
                →满意度指标→服务对象满意度→服务对象满意度→≥%→≥90%→≥96%→→10→10
                """));

        assertThat(read.evaluation().getIndicators()).extracting(Indicator::getLevel3)
                .containsExactly("清淤长度", "验收合格率", "农户 满意度", "村民满意度", "管护人员评价", "服务对象满意度");
        assertThat(read.evaluation().getIndicators()).extracting(Indicator::getLevel2).startsWith("数量指标", "质量指标", "服务对象满意度");
    }

    @Test
    void aLostNameIsToldAndNotInvented() {
        SheetText.Read read = SheetText.read(SheetText.indicators("→满意度指标→服务对象满意度→≥%→≥90%→≥96%→→10→10\n"));

        assertThat(read.indicator(0).getLevel3()).isNull();
        assertThat(read.indicator(0).getAdjustedTarget()).isEqualTo("≥90%");
        assertThat(read.rules()).contains("reading.name-missing");
    }

    @Test
    void equalNamesAreDifferentIndicators() {
        SheetText.Read read = SheetText.read(SheetText.indicators("""
                →产出指标→数量指标→水位自动监测→=套→=1套→=1套→→10→10
                →→→水位自动监测→=人→=2人→=2人→→10→10
                """));

        assertThat(read.evaluation().getIndicators()).hasSize(2);
    }

    @Test
    void lostRowsShowInTheWeights() {
        SheetText.Read read = SheetText.read(SheetText.indicators(SheetText.INDICATORS.replaceFirst("→→质量指标.*\n", "")));

        assertThat(read.findings()).filteredOn(finding -> finding.rule().equals("reading.row-lost")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("80").contains("灌溉渠维护"));
        assertThat(SheetText.read(SheetText.indicators(SheetText.INDICATORS)).rules()).doesNotContain("reading.row-lost");
    }

    @Test
    void rowsGoOnAfterAPageBreakWithWatermarks() {
        String rows = SheetText.INDICATORS.replace("→效益指标", "\n内部资料\n\n内部资料\n\n内部资料\n\n→效益指标").replace("→满意度指标", "\n内部资料\n\n------→--\n→满意度指标");

        SheetText.Read read = SheetText.read(SheetText.indicators(rows));

        assertThat(read.evaluation().getIndicators()).hasSize(6);
        assertThat(read.rules()).isEmpty();
    }

    private static String printed(Indicator row) {
        return row.getLevel1() + "|" + row.getLevel2() + "|" + values(row);
    }

    private static String values(Indicator row) {
        return String.join("|", List.of(String.valueOf(row.getLevel3()), String.valueOf(row.getInitialTarget()), String.valueOf(row.getAdjustedTarget()),
                String.valueOf(row.getActual()), row.getWeight() == null ? "null" : row.getWeight().text(),
                row.getScore() == null ? "null" : row.getScore().text(), String.valueOf(row.getDeviation())));
    }
}
