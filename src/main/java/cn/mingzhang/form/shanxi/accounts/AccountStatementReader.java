package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.CaptionedTable;
import cn.mingzhang.form.TypedStatementReader;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.form.Section;
import cn.mingzhang.form.TableReader;
import cn.mingzhang.money.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the statements of the final accounts (决算报表), 收入支出决算总表 to 财政拨款“三公”经费支出决算表, where they are printed:
 * each is a table under its title, its label 公开01表 and its unit. A page break may part one into several grids.
 */
class AccountStatementReader {

    private static final Pattern TITLE = Pattern.compile("(?:[一二三四五六七八九十]+、|附?表?\\d{1,2}[.、])?(?<title>[^。；，]{0,30}决算(?:总|明细)?表)(?:\\(.*\\))?");
    private static final Pattern LABEL = Pattern.compile("(?<label>(?:财决)?公开\\d{1,2}表).*");
    private static final Pattern UNIT = Pattern.compile(".*单位[:：](?<unit>亿元|万元|元).*");

    /** 注：本部门没有…，本表无数据。 */
    private static final Pattern REMARK = Pattern.compile("(?:备?注|说明):.+");

    private final TableReader tables = new TableReader();
    private final TypedStatementReader statements = new TypedStatementReader();

    /** A statement as it is gathered: what stands above it and its rows so far. */
    private static final class Draft {
        private final Section section;
        private String title;
        private String label;
        private MoneyUnit unit;
        private Grid grid;
        private String remark;

        Draft(Section section) {
            this.section = section;
        }

        void note(String line) {
            Matcher label = LABEL.matcher(line);
            Matcher unit = UNIT.matcher(line);
            Matcher title = TITLE.matcher(line);
            this.label = label.matches() ? label.group("label") : this.label;
            this.unit = unit.matches() ? MoneyUnit.in(unit.group("unit")) : this.unit;
            this.title = title.matches() ? title.group("title") : this.title;
        }
    }

    void read(List<Section> sections, Disclosure disclosure, Findings findings) {
        for (Section section : sections) {
            for (Draft draft : drafts(section)) {
                CaptionedTable table = new CaptionedTable(tables.read(draft.grid), null, draft.title, draft.unit, section, draft.grid.at());
                Statement statement = statements.read(table, findings);
                statement.setNumber(draft.label);
                statement.setNote(draft.remark);
                disclosure.add(statement);
            }
        }
    }

    private static List<Draft> drafts(Section section) {
        List<Draft> drafts = new ArrayList<>();
        Draft next = draft(section);
        boolean between = true;
        for (Block block : section.blocks()) {
            if (block instanceof Grid grid) {
                Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
                if (next.title != null) {
                    next.grid = grid;
                    drafts.add(next);
                } else if (last != null && !between) {
                    last.grid = joined(last.grid, grid);
                }
                next = new Draft(section);
                between = false;
            } else if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                if (!drafts.isEmpty() && next.title == null && REMARK.matcher(PrintedText.label(paragraph.text())).matches()) {
                    drafts.get(drafts.size() - 1).remark = PrintedText.oneLine(paragraph.text());
                }
                next.note(PrintedText.label(paragraph.text()));
                between = true;
            }
        }
        return drafts;
    }

    /** The title may itself have been taken for the heading of the section. */
    private static Draft draft(Section section) {
        Draft draft = new Draft(section);
        if (section.heading() != null) {
            draft.note(PrintedText.label(section.heading().title()));
        }
        return draft;
    }

    private static Grid joined(Grid first, Grid second) {
        List<Grid.Row> rows = new ArrayList<>(first.rows());
        rows.addAll(second.rows());
        return new Grid(rows, first.merged(), first.at());
    }
}
