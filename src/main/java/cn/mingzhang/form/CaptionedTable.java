package cn.mingzhang.form;

import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.util.List;

/**
 * A table with what stands around it.
 *
 * @param table    the table
 * @param number   表4-2, 表一; null when it has none
 * @param caption  its title with its number, as printed; that of its section when it has none of its own
 * @param unit     unit of its amounts as its header or a line above it prints it; null when none does
 * @param notes    other lines that belong to it: 编制部门：…, 截止时间：…, a second line of its title
 * @param section  the section it stands in
 * @param at       where its caption stands, else the table
 */
public record CaptionedTable(Table table, String number, String caption, MoneyUnit unit, List<String> notes, Section section,
        SourceLocation at) {

    public CaptionedTable {
        notes = List.copyOf(notes);
    }

    /** A table without other lines. */
    public CaptionedTable(Table table, String number, String caption, MoneyUnit unit, Section section, SourceLocation at) {
        this(table, number, caption, unit, List.of(), section, at);
    }

    /** The caption without its number. */
    public String title() {
        return number == null || caption == null ? caption : PrintedText.strip(caption.substring(number.length()));
    }

    /** Title of the section it stands in; empty in the front matter. */
    public String sectionTitle() {
        return section.heading() == null ? "" : section.heading().title();
    }
}
