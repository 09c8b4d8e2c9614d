package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.money.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads 项目资金预算安排及执行进度. The first row is the total, whatever label drifted onto it; the labels of the sources belong to
 * the rows below in their order. A row alone is the total only when its rate is printed as one (100, not 100.00).
 */
class FundBlockReader {

    static final String TOTAL = "资金总额";

    private static final Pattern LABEL = Pattern.compile(".*(资金|拨款|自筹|总额|收入|经费).*");
    /** 市县区财政资金, also as page readers misread it: 市市区, 市息区, 市區, 市区. */
    private static final Pattern LOCAL = Pattern.compile("市.?[区區]财政(资金|拨款)");
    private static final Pattern HEADER = Pattern.compile(".*(预算数|执行数|申报数|编制数|预算安排|结[(]?[转缺余]?[)]?余|结转|执行率|得分|偏差原因|万元).*");
    private static final int FEWEST_NUMBERS = 4;

    private record Line(String label, List<Figure> numbers, List<Boolean> gaps, String deviation, SheetRow row) {
    }

    private final FundNumbers arithmetic = new FundNumbers();

    List<FundExecution> read(List<SheetRow> rows, SheetFindings findings) {
        List<Line> lines = rows.stream().map(FundBlockReader::line).filter(line -> isFundLine(line, findings)).toList();
        List<String> sources = new ArrayList<>(lines.stream().map(Line::label)
                .filter(label -> !label.isEmpty() && !label.equals(TOTAL)).toList());
        List<FundExecution> funds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean total = i == 0 && (line.label().equals(TOTAL) || lines.size() > 1 || !isSourceFormat(line));
            if (i == 0 && !total) {
                findings.warning("reading.total-row-missing", "资金总额一行未印出，只有资金来源一行", line.row().at());
            }
            if (total && !line.label().isEmpty() && !line.label().equals(TOTAL)) {
                findings.note("reading.label-misplaced", "资金来源的名称印在了资金总额一行，已按行序和数字格式归位", line.row().at());
            }
            String source = total ? TOTAL : sources.isEmpty() ? null : sources.remove(0);
            funds.add(execution(source, line, findings));
        }
        return funds;
    }

    private FundExecution execution(String source, Line line, SheetFindings findings) {
        FundNumbers.Resolved resolved = arithmetic.resolve(line.numbers(), line.gaps());
        if (!resolved.certain()) {
            findings.warning("reading.ambiguous-cell", "资金行的数字多于或少于七个，按“全年预算数－全年执行数＝结余”归位，请核对", line.row().at());
        }
        List<Figure> n = resolved.figures();
        return new FundExecution(source, n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), n.get(6),
                line.deviation().isEmpty() ? null : line.deviation(), line.row().at());
    }

    private static Line line(SheetRow row) {
        String label = "";
        List<Figure> numbers = new ArrayList<>();
        List<Boolean> gaps = new ArrayList<>();
        List<String> deviation = new ArrayList<>();
        int lastColumn = -1;
        for (Grid.Cell cell : row.cells()) {
            Figure figure = Figure.read(cell.text(), cell.at());
            if (figure != null && deviation.isEmpty()) {
                gaps.add(lastColumn >= 0 && cell.column() > lastColumn + 1);
                lastColumn = cell.column() + cell.columnSpan() - 1;
                numbers.add(figure);
            } else if (!numbers.isEmpty()) {
                deviation.add(cell.text());
            } else if (LABEL.matcher(PrintedText.label(cell.text())).matches()) {
                label = label(cell.text());
            }
        }
        return new Line(label, numbers, gaps, String.join(" ", deviation), row);
    }

    private static boolean isFundLine(Line line, SheetFindings findings) {
        if (line.numbers().size() >= FEWEST_NUMBERS) {
            return true;
        }
        boolean header = line.row().cells().stream().map(cell -> PrintedText.label(cell.text()))
                .allMatch(text -> HEADER.matcher(text).matches() || LABEL.matcher(text).matches());
        if (!header) {
            findings.warning("reading.unplaced-row", "资金栏中有一行无法归位", line.row().at());
        }
        return false;
    }

    private static String label(String printed) {
        String text = PrintedText.label(printed).replaceAll("[:：]$", "");
        if (text.contains("总额")) {
            return TOTAL;
        }
        return LOCAL.matcher(text).matches() ? "市县区财政资金" : text;
    }

    /** The rows of the sources print the rate with two decimals (100.00), the total prints it plain (100). */
    private static boolean isSourceFormat(Line line) {
        if (!line.label().isEmpty() && line.numbers().stream()
                .skip(Math.max(0, line.numbers().size() - 2)).allMatch(n -> n.value().scale() == 2)) {
            return true;
        }
        int size = line.numbers().size();
        return size >= 2 && line.numbers().get(size - 1).value().scale() == 2 && line.numbers().get(size - 1).value().stripTrailingZeros()
                .scale() <= 0;
    }
}
