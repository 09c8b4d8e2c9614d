package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators by the columns of their table. */
class IndicatorTableReaderTest {

    private final Findings findings = new Findings();

    @Test
    void namesOfTheUpperLevelsHoldForTheRowsBelow() {
        List<Indicator> indicators = read("一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "产出指标|数量指标|井盖数量|更换井盖|≥40个|合同", "|时效指标|工期|按期完工|六月底|合同",
                "效益指标|社会效益指标|出行|方便出行|改善|");

        assertThat(indicators).extracting(Indicator::getLevel1, Indicator::getLevel2, Indicator::getLevel3, Indicator::getTarget, Indicator::getBasis)
                .containsExactly(tuple("产出指标", "数量指标", "井盖数量", "≥40个", "合同"), tuple("产出指标", "时效指标", "工期", "六月底", "合同"),
                        tuple("效益指标", "社会效益指标", "出行", "改善", null));
        assertThat(indicators.get(0).getReading().value()).hasToString("40");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void aTargetInThreeColumnsIsJoined() {
        List<Indicator> indicators = read("指标情况", "一级指标|二级指标|三级指标|指标描述|评（扣）分标准|指标值|指标值确定依据", "|||||符号|值|单位（文字描述）|",
                "产出指标|数量指标|次数|巡查次数|每少一次扣1%|≥|12.00|次|计划", "|时效指标|及时|按时|未完成扣分|文字描述||按时完成|计划");

        assertThat(indicators).extracting(Indicator::getTarget, Indicator::getScoring)
                .containsExactly(tuple("≥12.00次", "每少一次扣1%"), tuple("文字描述 按时完成", "未完成扣分"));
        assertThat(indicators.get(0).getReading().operator()).isEqualTo("≥");
        assertThat(indicators.get(1).getReading().isMeasurable()).isFalse();
    }

    @Test
    void anotherOrderOfColumnsIsReadAlike() {
        List<Indicator> indicators = read("三级指标|指标值|一级指标|二级指标", "满意度|≥90%|满意度指标|服务对象满意度指标");

        assertThat(indicators).extracting(Indicator::getLevel1, Indicator::getLevel3, Indicator::getTarget)
                .containsExactly(tuple("满意度指标", "满意度", "≥90%"));
    }

    @Test
    void whatLacksNameOrTargetIsReportedWithItsPlace() {
        List<Indicator> indicators = read("一级指标|二级指标|三级指标|指标值", "产出指标|数量指标||5个", "|质量指标|合格率|", "||说明文字|");

        assertThat(indicators).hasSize(3);
        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.indicator-without-name", "reading.indicator-without-target",
                "reading.indicator-without-target");
        assertThat(findings.all().get(0).at().get(0).row()).isEqualTo(2);
    }

    @Test
    void aColumnWithoutPlaceIsReported() {
        read("一级指标|二级指标|三级指标|指标值|备注", "产出指标|数量指标|次数|5次|分两年");

        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.unplaced-column");
        assertThat(findings.all().get(0).message()).contains("备注", "分两年");
    }

    private List<Indicator> read(String... rows) {
        Table table = new TableReader().read(document().flat(rows).grid());
        assertThat(IndicatorTableReader.fits(table)).isTrue();
        return new IndicatorTableReader().read(table, findings);
    }
}
