package cn.mingzhang.form;

import cn.mingzhang.disclosure.Column;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tables of the sections and gives each its caption (表题) and unit: a title row inside the table, the short line
 * above it, or else the heading it stands under.
 */
public class CaptionReader {

    private static final Pattern NUMBER = Pattern.compile("(?<number>附?表\\s*(?:\\d+(?:\\s*[-—–－.]\\s*\\d+)*|[一二三四五六七八九十]+))(?=[\\s　:：、.]|\\p{IsHan}|$).*");
    private static final Pattern UNIT = Pattern.compile(".*单位\\s*[:：]\\s*(?:人民币)?\\s*(?<unit>亿元|万元|元).*");
    private static final Pattern BRACKETED_UNIT = Pattern.compile(".*[（(]\\s*(?:[^（）()]*[:：])?\\s*(?<unit>亿元|万元|元)\\s*[)）].*");
    private static final Pattern LABELLED = Pattern.compile("[^：:]{2,12}[：:].*");

    private final TableReader tables = new TableReader();

    /** The tables of a section, in order. */
    public List<CaptionedTable> read(Section section) {
        List<CaptionedTable> found = new ArrayList<>();
        List<Paragraph> above = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Grid grid) {
                found.add(caption(tables.read(grid), above, section));
                above = new ArrayList<>();
            } else if (block instanceof Paragraph paragraph && !PrintedText.strip(paragraph.text()).isEmpty()) {
                above.add(paragraph);
            }
        }
        return found;
    }

    private static CaptionedTable caption(Table table, List<Paragraph> above, Section section) {
        MoneyUnit unit = unitOf(table);
        Paragraph line = null;
        List<String> notes = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0 && Section.isCaption(above.get(i)); i--) {
            String text = PrintedText.oneLine(above.get(i).text());
            MoneyUnit printed = unitOf(text);
            unit = unit == null ? printed : unit;
            if (printed == null && line == null && !LABELLED.matcher(text).matches()) {
                line = above.get(i);
            } else if (printed == null) {
                notes.add(0, text);
            }
        }
        String inside = table.titles().stream().map(Table.Cell::text).filter(text -> !LABELLED.matcher(text).matches()).findFirst().orElse(null);
        table.titles().stream().map(Table.Cell::text).filter(text -> !text.equals(inside) && unitOf(text) == null).forEach(notes::add);
        if (inside != null && line != null) {
            notes.add(0, PrintedText.oneLine(line.text()));
        }
        String caption = inside != null ? inside : line != null ? PrintedText.oneLine(line.text())
                : section.heading() == null ? null : section.heading().title();
        SourceLocation at = inside == null && line != null ? line.at() : table.at();
        String number = number(caption);
        return new CaptionedTable(table, number, number == null ? caption : number + " " + PrintedText.strip(caption.substring(number.length())),
                unit, notes, section, at);
    }

    private static String number(String caption) {
        Matcher matcher = caption == null ? null : NUMBER.matcher(caption);
        return matcher != null && matcher.matches() ? matcher.group("number") : null;
    }

    /** The unit a line such as 单位：万元 prints, or null. */
    private static MoneyUnit unitOf(String line) {
        Matcher matcher = UNIT.matcher(line);
        return matcher.matches() ? MoneyUnit.in(matcher.group("unit")) : null;
    }

    private static MoneyUnit unitOf(Table table) {
        for (Table.Cell title : table.titles()) {
            if (unitOf(title.text()) != null) {
                return unitOf(title.text());
            }
        }
        for (Column column : table.columns()) {
            MoneyUnit unit = columnUnit(column.title());
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The unit a column title prints in brackets, such as 投资估算（万元）, or null. */
    static MoneyUnit columnUnit(String title) {
        Matcher matcher = BRACKETED_UNIT.matcher(title);
        return matcher.matches() ? MoneyUnit.in(matcher.group("unit")) : null;
    }
}
