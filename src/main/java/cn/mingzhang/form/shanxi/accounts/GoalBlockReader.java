package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 年度目标 and 实际完成情况: two texts that stand below their headings, beside them, or with them in one cell. */
class GoalBlockReader {

    private static final Pattern FRAME = Pattern.compile("(项目)?(年度)?绩效目标|项目年度目标|(项目)?年度(绩效|总体)目标");
    private static final Pattern GOAL = Pattern.compile("年度(总体)?目标|预期目标");
    private static final Pattern ACTUAL = Pattern.compile("(全年|年度)?实际完成情况");
    private static final Pattern LABELLED = Pattern.compile("(?s)\\s*(年度目标|实际完成情况)(?:\\s*[:：]\\s*|\\s+)(.+)");
    /** Where a second text begins in one cell: after a full stop and a blank, or where an open bracket was cut off. */
    private static final Pattern SEAM = Pattern.compile("(?s)(.{15,}?[。；.])\\s+(?=\\S)(.{10,})");
    private static final Pattern CUT_BRACKET = Pattern.compile("(?s)(.{15,}[(（][^()（）]{0,8}[(（])((?:完成|已|全年|\\d{4}年).{10,})");

    private enum Side { GOAL, ACTUAL }

    private record Piece(PlacedText text, Side side, int column) {
    }

    void read(List<SheetRow> rows, Evaluation evaluation, SheetFindings findings) {
        List<Piece> pieces = new ArrayList<>();
        Integer goalColumn = null;
        Integer actualColumn = null;
        for (SheetRow row : rows) {
            Side side = null;
            boolean frameOnly = row.cells().stream().allMatch(cell -> isHeading(cell.text()));
            for (Grid.Cell cell : row.cells()) {
                String squeezed = PrintedText.label(cell.text());
                if (GOAL.matcher(squeezed).matches()) {
                    goalColumn = goalColumn == null ? Integer.valueOf(cell.column()) : goalColumn;
                    side = frameOnly ? null : Side.GOAL;
                } else if (ACTUAL.matcher(squeezed).matches()) {
                    actualColumn = actualColumn == null ? Integer.valueOf(cell.column()) : actualColumn;
                    side = frameOnly ? null : Side.ACTUAL;
                } else if (!FRAME.matcher(squeezed).matches()) {
                    pieces.add(piece(cell, side));
                    side = side == Side.GOAL ? Side.ACTUAL : null;
                }
            }
        }
        place(pieces, goalColumn, actualColumn, evaluation, findings);
    }

    static boolean isHeading(String text) {
        String squeezed = PrintedText.label(text);
        return FRAME.matcher(squeezed).matches() || GOAL.matcher(squeezed).matches() || ACTUAL.matcher(squeezed).matches();
    }

    /** Whether a cell opens the block: a heading, alone or with its text. */
    static boolean opens(String text) {
        return isHeading(text) || LABELLED.matcher(text).matches() && text.strip().startsWith("年度目标");
    }

    private static Piece piece(Grid.Cell cell, Side side) {
        Matcher labelled = LABELLED.matcher(cell.text());
        if (labelled.matches()) {
            return new Piece(PlacedText.of(labelled.group(2).strip(), cell.at()),
                    labelled.group(1).startsWith("年度") ? Side.GOAL : Side.ACTUAL, cell.column());
        }
        return new Piece(PlacedText.of(cell.text(), cell.at()), side, cell.column());
    }

    private static void place(List<Piece> pieces, Integer goalColumn, Integer actualColumn, Evaluation evaluation, SheetFindings findings) {
        if (pieces.isEmpty()) {
            return;
        }
        if (pieces.size() == 1) {
            placeOnly(pieces.get(0), goalColumn, actualColumn, evaluation, findings);
            return;
        }
        boolean known = pieces.stream().anyMatch(piece -> piece.side() != null);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Side side = piece.side();
            if (side == null && pieces.size() == 2) {
                side = known ? other(pieces.get(1 - i).side()) : i == 0 ? Side.GOAL : Side.ACTUAL;
            }
            add(piece.text(), side == null ? nearer(piece.column(), goalColumn, actualColumn) : side, evaluation);
        }
        if (pieces.size() > 2) {
            findings.warning("reading.ambiguous-cell", "年度目标与实际完成情况被拆成多格，已按所在列合并，请核对", pieces.get(2).text().at());
        }
    }

    private static void placeOnly(Piece piece, Integer goalColumn, Integer actualColumn, Evaluation evaluation, SheetFindings findings) {
        Side side = piece.side() != null ? piece.side() : nearer(piece.column(), goalColumn, actualColumn);
        Matcher seam = SEAM.matcher(piece.text().text());
        Matcher cut = CUT_BRACKET.matcher(piece.text().text());
        Matcher found = seam.matches() ? seam : cut.matches() ? cut : null;
        if (side == Side.GOAL && found != null) {
            add(PlacedText.of(found.group(1).strip(), piece.text().at()), Side.GOAL, evaluation);
            add(PlacedText.of(found.group(2).strip(), piece.text().at()), Side.ACTUAL, evaluation);
            findings.warning("reading.ambiguous-cell", "年度目标与实际完成情况印在同一格，已在断句处分开，请核对", piece.text().at());
            return;
        }
        add(piece.text(), side, evaluation);
        findings.warning("reading.text-missing", side == Side.GOAL ? "只印出年度目标，实际完成情况缺失或与之并在一格" : "只印出实际完成情况，年度目标缺失",
                piece.text().at());
    }

    private static Side other(Side side) {
        return side == Side.GOAL ? Side.ACTUAL : Side.GOAL;
    }

    private static Side nearer(int column, Integer goalColumn, Integer actualColumn) {
        if (goalColumn == null || actualColumn == null || goalColumn.equals(actualColumn)) {
            return goalColumn == null && actualColumn != null ? Side.ACTUAL : Side.GOAL;
        }
        return Math.abs(column - goalColumn) <= Math.abs(column - actualColumn) ? Side.GOAL : Side.ACTUAL;
    }

    private static void add(PlacedText text, Side side, Evaluation evaluation) {
        PlacedText before = side == Side.GOAL ? evaluation.getAnnualGoal() : evaluation.getActual();
        PlacedText all = before == null ? text : PlacedText.of(before.text() + "\n" + text.text(), before.at());
        if (side == Side.GOAL) {
            evaluation.setAnnualGoal(all);
        } else {
            evaluation.setActual(all);
        }
    }
}
