package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Amount;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the overall target form of a department (部门整体支出绩效目标申报表) by its labels: basic figures, funds, texts, indicators. */
final class OverallTargetReader {

    private enum Text {
        RESPONSIBILITIES("部门(?:\\(单位\\))?职责|(?:部门|单位)?(?:主要)?职能(?:概述)?"),
        STRATEGY("(?:部门)?(?:战略目标|中长期(?:规划|目标)(?:目标)?)"),
        TASKS("年度(?:重点)?(?:工作)?任务"),
        ANNUAL_GOAL("年度(?:总体)?(?:绩效)?目标");

        private final Pattern label;

        Text(String words) {
            label = Pattern.compile(words);
        }

        private static Text of(String cell) {
            String folded = Label.of(cell);
            for (Text text : values()) {
                if (text.label.matcher(folded).matches()) {
                    return text;
                }
            }
            return null;
        }
    }

    private static final Pattern BASIC_GROUP = Pattern.compile("(?:部门|单位)(?:\\(单位\\))?基本(?:信息|情况)");
    private static final Pattern FUNDS_GROUP = Pattern.compile("(?:部门|年度)?预算(?:安排)?(?:情况|资金)(?:\\((?:万|亿)?元\\))?");
    private static final Pattern FUNDS_HEAD = Pattern.compile("按?(?:资金来源|资金方向|支出(?:结构|方向)).*");
    private static final Pattern TASK_HEAD = Pattern.compile("核心职能|重点任务|主要内容");
    private static final Pattern FURNITURE = Pattern.compile("\\(?20\\d\\d\\)?年?度?\\)?|\\(?年度\\)?|[-—|:=_]+|\\d{1,3}");

    private final Findings findings;
    private final Map<Text, PlacedText> texts = new EnumMap<>(Text.class);
    private final List<Cell> figures = new ArrayList<>();
    private final List<Line> indicatorRows = new ArrayList<>();
    private Text openText;
    private List<String> fundHeads = List.of();

    OverallTargetReader(Findings findings) {
        this.findings = findings;
    }

    OverallTarget read(BudgetSections.Section section) {
        for (Line line : section.lines().subList(1, section.lines().size())) {
            if (line.isBlank() || FURNITURE.matcher(line.folded()).matches()) {
                continue;
            }
            if (!line.isRow()) {
                findings.note("reading.unplaced-text", line.at(), "整体支出绩效目标表中有一行表外文字：%s", line.text());
            } else if (!indicatorRows.isEmpty() || line.cells().stream().anyMatch(cell -> IndicatorLevel.isHeaderRow(cell.text())
                    || IndicatorLevel.isLevel(cell.text()))) {
                indicatorRows.add(line);
            } else {
                take(line);
            }
        }
        OverallTarget target = new OverallTarget();
        target.setTitle(Label.oneLine(section.title().text()));
        target.setAt(section.title().at());
        target.setResponsibilities(texts.get(Text.RESPONSIBILITIES));
        target.setStrategy(texts.get(Text.STRATEGY));
        target.setTasks(texts.get(Text.TASKS));
        target.setAnnualGoal(texts.get(Text.ANNUAL_GOAL));
        target.setFigures(figures);
        new SheetIndicators(findings, "整体支出绩效目标表").readOneHalf(indicatorRows).forEach(target::add);
        return target;
    }

    private void take(Line line) {
        List<Grid.Cell> cells = new ArrayList<>(line.cells());
        cells.removeIf(cell -> IndicatorLevel.isHeader(cell.text()));
        if (cells.isEmpty()) {
            return;
        }
        Text text = Text.of(cells.get(0).text());
        if (text != null) {
            openText = text;
            fundHeads = List.of();
            cells.remove(0);
        } else if (isGroup(cells.get(0))) {
            openText = null;
            cells.remove(0);
        }
        if (openText != null) {
            takeText(cells);
        } else if (cells.stream().anyMatch(cell -> FUNDS_HEAD.matcher(Label.of(cell.text())).matches())) {
            fundHeads = cells.stream().map(cell -> Label.of(cell.text())).filter(head -> FUNDS_HEAD.matcher(head).matches()).toList();
        } else if (!fundHeads.isEmpty()) {
            takeFunds(cells);
        } else {
            takeFigures(cells);
        }
    }

    private static boolean isGroup(Grid.Cell cell) {
        String folded = Label.of(cell.text());
        return BASIC_GROUP.matcher(folded).matches() || FUNDS_GROUP.matcher(folded).matches();
    }

    private void takeText(List<Grid.Cell> cells) {
        cells.removeIf(cell -> TASK_HEAD.matcher(Label.of(cell.text())).matches());
        for (Grid.Cell cell : cells) {
            Text other = Text.of(cell.text());
            if (other != null) {
                openText = other;
            } else {
                texts.merge(openText, PlacedText.of(Label.mended(cell.text()), cell.at()),
                        (first, second) -> PlacedText.of(first.text() + "\n" + second.text(), first.at()));
            }
        }
    }

    /** 部门名称, 核定的人员编制数 …: label and value in turn. */
    private void takeFigures(List<Grid.Cell> cells) {
        for (int i = 0; i < cells.size(); i += 2) {
            String value = i + 1 < cells.size() ? Label.oneLine(cells.get(i + 1).text()) : null;
            figures.add(new Cell(Label.of(cells.get(i).text()), value, (value == null ? cells.get(i) : cells.get(i + 1)).at()));
        }
    }

    /** Two lists side by side, by source and by use; the shorter one ends first, and an amount may be blank. */
    private void takeFunds(List<Grid.Cell> cells) {
        int list = -1;
        for (int i = 0; i < cells.size(); i++) {
            Grid.Cell cell = cells.get(i);
            list = Math.min(list + 1, fundHeads.size() - 1);
            Grid.Cell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
            String amount = next == null ? null : Amount.number(next.text()).map(BigDecimal::toPlainString).orElse(null);
            figures.add(new Cell(fundHeads.get(list) + "/" + Label.of(cell.text()), amount, (amount == null ? cell : next).at()));
            i += amount == null ? 0 : 1;
        }
    }
}
