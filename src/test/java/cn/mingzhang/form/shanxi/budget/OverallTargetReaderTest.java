package cn.mingzhang.form.shanxi.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.Blocks;
import org.junit.jupiter.api.Test;

class OverallTargetReaderTest {

    private final Findings findings = new Findings();

    @Test
    void readsFiguresTwoListsOfFundsTextsAndIndicators() {
        OverallTarget target = read(Blocks.document("县(区)级预算部门(单位)整体支出绩效目标申报表")
                .flat("(2025) 年度||||", "部门基本信息|部门名称|305-某市城市管理局||", "|内设职能部门数|4个|所属预算单位|2个", "其他人员数|||0人|",
                        "部门职责|负责城区管理。|||", "年度预算情况|按资金来源划分|资金总额(万元)|按资金方向划分|资金总额(万元)", "|合计|120.5|合计|120.5",
                        "|其中：一般公共预算资金|120.5|其中：基本支出|100", "|政府性基金预算资金||项目支出|20.5", "|单位资金|||",
                        "年度重点任务|核心职能|重点任务||", "|照明|更换灯具||", "|保洁|清扫街道||", "|年度绩效目标|城区整洁。||", "|年度绩效指标|||", "一级指标|二级指标|三级指标|指标值|")
                .lines("")
                .flat("产出指标||数量指标|更换灯具|≥100盏", "清扫街道||2条|", "时效指标|完成时间|年底前|", "满意度指标|满意度指标|市民满意度|≥90%"));

        assertThat(target.getResponsibilities().text()).isEqualTo("负责城区管理。");
        assertThat(target.getAnnualGoal().text()).isEqualTo("城区整洁。");
        assertThat(target.getTasks().text()).isEqualTo("照明\n更换灯具\n保洁\n清扫街道");
        assertThat(target.getFigures()).extracting(Cell::key, Cell::text).contains(tuple("部门名称", "305-某市城市管理局"), tuple("其他人员数", "0人"),
                tuple("按资金来源划分/合计", "120.5"), tuple("按资金方向划分/其中:基本支出", "100"), tuple("按资金来源划分/政府性基金预算资金", null),
                tuple("按资金方向划分/项目支出", "20.5"), tuple("按资金来源划分/单位资金", null));
 
 
                              assertThat(target.getIndicators()).extracting(Indicator::getLevel1, Indicator::getLevel2, Indicator::getLevel3, Indicator::getTarget)
                .containsExactly(tuple("产出指标", "数量指标", "更换灯具", "≥100盏"), tuple("产出指标", "数量指标", "清扫街道", "2条"),
                        tuple("产出指标", "时效指标", "完成时间", "年底前"), tuple("满意度指标", "满意度指标", "市民满意度", "≥90%"));
        assertThat(findings.all()).isEmpty();
    }

    private OverallTarget read(Blocks blocks) {
        return new ShanxiBudgetReader().read(blocks.text(), findings).getOverallTarget();
    }
}
