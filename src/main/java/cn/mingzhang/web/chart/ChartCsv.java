package cn.mingzhang.web.chart;

import cn.mingzhang.export.CsvFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** The data of a chart as CSV (图表数据): one row for each value, with its place or the way we computed it. */
final class ChartCsv {

    private static final List<String> HEADS = List.of("名称", "数列", "数值", "单位", "出处", "来源文件", "来源文件SHA-256", "计算方法");

    private ChartCsv() {
    }

    static void write(Chart chart, CsvFile.Reader reader, OutputStream out) throws IOException {
        try (CsvFile file = new CsvFile(out, reader, HEADS)) {
            for (Chart.Series series : chart.series()) {
                for (int i = 0; i < chart.labels().size(); i++) {
                    file.row(row(chart, series.name(), chart.labels().get(i).text(), series.values().get(i)));
                }
            }
        }
    }

    private static List<String> row(Chart chart, String series, String label, Value value) {
        String amount = value.isKnown() ? value.amount().toPlainString() : null;
        String place = null;
        String file = null;
        String hash = null;
        String formula = null;
        if (value instanceof Value.Printed printed) {
            place = printed.figure().at().isKnown() ? printed.figure().at().toString() : null;
            file = printed.disclosure().getSource().fileName();
            hash = printed.disclosure().getSource().sha256();
        } else if (value instanceof Value.Computed computed) {
            formula = computed.formula();
        }
        return Arrays.asList(label, series, amount, chart.unit(), place, file, hash, formula);
    }
}
