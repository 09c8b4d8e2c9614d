package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.extraction.PlainTextExtractor;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A self-evaluation sheet written down for a test, → for a tab, and what the reader makes of it. */
final class SheetText {

    static final String HEAD = """
            灌溉渠维护项目支出绩效自评表
            (2023年度)
            项目名称→→灌溉渠维护→→→→→
            主管部门及代码→→307-云川市水务局→→→预算单位→307002-云川市水务局北站→
            项目资金预算安排及执行进度(万元)→年初预算数→→→全年预算数→全年执行数→资金结(转)余→执行率→得分→偏差原因
            →目标申报数→预算编制数→→→
            """;
    static final String FUNDS = """
            →资金总额:→30→30→28→21→7→75→7.5
            →市县区财政资金→30→30→28→21→7→75.00→7.50→尾款未付
            """;
    static final String GOALS = """
            项目年度绩效目标→年度目标→→→→→实际完成情况→
            →清淤十二公里，修补渠道，保证春灌。→→→→→清淤十二公里，春灌按时完成。→
            """;
    static final String INDICATOR_HEAD = """
            绩效指标→一级指标→二级指标→三级指标→年初指标值→调整后指标值→实际完成值→定性值情况说明→分值→得分→偏差原因分析及改进措施→
            """;
    static final String INDICATORS = """
            →产出指标→数量指标→清淤长度→≥公里→≥12公里→≥12公里→→20→20→→
            →→质量指标→验收合格率→=%→=100%→=100%→→10→10→→
            →→时效指标→完工时间→→3月底前→达成预期指标→→10→10→→
            →→成本指标→清淤单价→≤万元/公里→≤2万元/公里→1.8万元/公里→→10→10→→
            →效益指标→社会效益→保障春灌→→保障→达成预期指标→→30→30→→
            →满意度指标→服务对象满意度→农户满意度→≥%→≥90%→≥96%→→10→10→→
            """;
    static final String TOTAL = """
            总分→→→→→→→→97.5→优→→
            """;
    static final String ANALYSIS = """
            项目绩效分析→自评结果分析→项目实施和预算执行情况→→三月开工，支付二十一万元。→
            →→产出情况及分析→→清淤十二公里。→
            →→效益情况及分析→→春灌有保障。→
            →→满意度情况及分析→→农户满意。→
            →主要经验做法→→早谋划。→
            →项目管理中存在的主要问题及原因分析→→支付偏慢。→
            下一步改进措施及管理建议→→加快支付。→
            """;

    private SheetText() {
    }

    static String indicators(String rows) {
        return HEAD + FUNDS + GOALS + INDICATOR_HEAD + rows + TOTAL + ANALYSIS;
    }

    static String funds(String rows) {
        return HEAD + rows + GOALS + INDICATOR_HEAD + INDICATORS + TOTAL + ANALYSIS;
    }

    static String goals(String rows) {
        return HEAD + FUNDS + rows + INDICATOR_HEAD + INDICATORS + TOTAL + ANALYSIS;
    }

    static String total(String rows) {
        return HEAD + FUNDS + GOALS + INDICATOR_HEAD + INDICATORS + rows + ANALYSIS;
    }

    static String analysis(String rows) {
        return HEAD + FUNDS + GOALS + INDICATOR_HEAD + INDICATORS + TOTAL + rows;
    }

    /** What a sheet became and what was noticed. */
    record Read(Evaluation evaluation, List<Finding> findings) {

        Indicator indicator(int index) {
            return evaluation.getIndicators().get(index);
        }

        List<String> rules() {
            return findings.stream().map(Finding::rule).toList();
        }
    }

    static Read read(String sheet) {
        Findings findings = new Findings();
        List<EvaluationSheet> sheets = EvaluationSheets.in(source(sheet));
        return new Read(new EvaluationSheetReader().read(sheets.get(0), 1, findings), findings.all());
    }

    static Disclosure document(String text, Findings findings) {
        return new ShanxiFinalAccountsReader().read(source(text), findings);
    }

    static SourceText source(String text) {
        try {
            Path file = Files.createTempFile("sheet", ".txt");
            try {
                Files.writeString(file, text.replace('→', '\t'));
                return new PlainTextExtractor().extract(file, new SourceFile("sheet.txt", "text/plain", "0", null), new Findings());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
