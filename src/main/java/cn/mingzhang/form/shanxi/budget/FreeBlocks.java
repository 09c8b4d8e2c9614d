package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What belongs to no statement, form or sheet, nor titles one: the narrative, other tables and rows left over (其余内容). */
final class FreeBlocks {

    private static final Pattern YEAR_LINE = Pattern.compile("\\(?20\\d\\d\\)?年?度?\\)?");

    private final List<Block> narrative;
    private final List<Line> strayRows;

    FreeBlocks(List<Block> blocks, BudgetSections sections) {
        Set<Block> free = Collections.newSetFromMap(new IdentityHashMap<>());
        sections.rest().stream().filter(line -> !line.isRow() && !isFurniture(line)).forEach(line -> free.add(line.block()));
        Set<Block> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
        sections.all().flatMap(section -> section.lines().stream()).filter(Line::isRow).forEach(line -> claimed.add(line.block()));
        narrative = blocks.stream().filter(block -> block instanceof Grid ? !claimed.contains(block) : free.contains(block)).toList();
        strayRows = sections.rest().stream().filter(line -> line.isRow() && !line.isBlank() && claimed.contains(line.block())
                && !BudgetSections.isFooter(line) && !(line.isAlone() && StatementHead.isCaption(line.text()))).toList();
    }

    /** Paragraphs and tables for the narrative readers. */
    List<Block> narrative() {
        return narrative;
    }

    /** Rows that no reader took from a table of which one took the rest. */
    List<Line> strayRows() {
        return strayRows;
    }

    private static boolean isFurniture(Line line) {
        return BudgetSections.isSheetTitle(line) || BudgetSections.isFooter(line) || YEAR_LINE.matcher(line.folded()).matches();
    }
}
