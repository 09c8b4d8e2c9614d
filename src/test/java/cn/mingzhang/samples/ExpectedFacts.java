package cn.mingzhang.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader must find in a sample, in the words of the disclosure JSON; written while the form is. */
final class ExpectedFacts {

    private static final Pattern FIGURE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)万元");

    private final Map<String, Object> facts = new LinkedHashMap<>();

    void identity(String kind, int year, String agency, String code) {
        facts.put("kind", kind);
        facts.put("fiscalYear", year);
        facts.put("agency", map("name", agency, "code", code));
    }

    /** The figures of a section are the amounts that its sentences print. */
    void narrative(String heading, String text) {
        add("narrative", map("heading", heading, "text", text));
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            add("keyFigures", map("value", matcher.group(1).replace(",", ""), "unit", "万元", "section", heading));
        }
    }

    void put(String key, Object value) {
        facts.put(key, value);
    }

    void add(String list, Object item) {
        @SuppressWarnings("unchecked")
        List<Object> items = (List<Object>) facts.computeIfAbsent(list, k -> new ArrayList<>());
        items.add(item);
    }

    /** Begins a table and gives the list its rows go to. */
    List<Object> table(String number, String title, boolean empty) {
        List<Object> rows = new ArrayList<>();
        add("tables", map("number", number, "title", title, "unit", "万元", "empty", empty, "rows", rows));
        return rows;
    }

    /** A table by functional class: code, name and amounts; a 合计 row alone that prints nothing is no row. */
    void functional(String number, String title, SampleTable table, String... keys) {
        List<Object> rows = new ArrayList<>();
        for (String[] cells : body(table)) {
            boolean total = !cells[0].matches("\\d+");
            Map<String, Object> row = map("code", total ? "" : cells[0], "name", total ? cells[0] : cells[1]);
            for (int i = 0; i < keys.length; i++) {
                row.putAll(map(keys[i], cells[i + 2]));
            }
            if (!total || row.values().stream().filter(java.util.Objects::nonNull).count() > 1) {
                rows.add(row);
            }
        }
        add("tables", map("number", number, "title", title, "layout", "FUNCTIONAL", "unit", "万元", "empty", rows.isEmpty(), "rows", rows));
    }

    /** A table of two sides: first the rows of its income, then those of its expenditure; a side without item is no row. */
    void twoSided(String number, String title, SampleTable table, int incomeAmount, int item, int... amounts) {
        List<Object> rows = new ArrayList<>();
        for (String[] cells : body(table)) {
            addSide(rows, "income", cells[0], cells, incomeAmount);
        }
        for (String[] cells : body(table)) {
            addSide(rows, "expenditure", cells[item], cells, amounts);
        }
        add("tables", map("number", number, "title", title, "layout", "REVENUE_AND_EXPENDITURE", "unit", "万元", "empty", false, "rows", rows));
    }

    private static void addSide(List<Object> rows, String side, String item, String[] cells, int... amounts) {
        if (!item.isEmpty()) {
            List<Object> printed = new ArrayList<>();
            for (int amount : amounts) {
                printed.add(cells[amount]);
            }
            rows.add(map("side", side, "item", item, "amounts", printed));
        }
    }

    /** A table of personnel classes on the left and office classes on the right, its last row the totals of both. */
    void economic(String number, String title, SampleTable table) {
        List<Object> rows = new ArrayList<>();
        List<Object> totals = new ArrayList<>();
        for (int block : new int[] {0, 3}) {
            String key = block == 0 ? "personnel" : "publicUse";
            for (String[] cells : body(table)) {
                boolean total = cells[block].endsWith("合计");
                if (total) {
                    totals.add(map("rowType", "total", "departmentEconomic", cells[block], key, cells[block + 2]));
                } else if (!cells[block].isEmpty()) {
                    rows.add(map("code", cells[block], "rowType", cells[block].length() == 3 ? "category" : "detail",
                            "departmentEconomic", cells[block + 1], key, cells[block + 2]));
                }
            }
        }
        rows.addAll(totals);
        add("tables", map("number", number, "title", title, "layout", "ECONOMIC", "unit", "万元", "empty", false, "rows", rows));
    }

    /** “三公”经费: the first half of the row is the budget of each item, the second what was spent. */
    void threePublic(String number, String title, List<Object> row) {
        String[] items = {"合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费", "公务接待费"};
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            rows.add(map("item", items[i], "budget", row.get(i), "executed", row.get(i + items.length)));
        }
        add("tables", map("number", number, "title", title, "layout", "ITEMS", "unit", "万元", "empty", false, "rows", rows));
    }

    private static List<String[]> body(SampleTable table) {
        String[][] cells = new String[table.size()][table.columns()];
        java.util.Arrays.stream(cells).forEach(row -> java.util.Arrays.fill(row, ""));
        table.placed().forEach(p -> cells[p.row()][p.column()] = p.cell().text());
        return List.of(cells).subList(table.headRows(), cells.length);
    }

    /** A table of another form: its rows are its printed cells, merged ones blank after their first. */
    void cells(String number, String title, SampleTable table) {
        List<Object> rows = new ArrayList<>();
        body(table).forEach(cells -> rows.add(List.of(cells)));
        add("tables", map("number", number, "title", title, "columns", List.of(), "rows", rows));
    }

    /** A map of key, value, key, value …; a blank text becomes null, as a blank cell is. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            map.put((String) pairs[i], "".equals(value) ? null : value);
        }
        return map;
    }

    byte[] json() {
        try {
            return StableZip.utf8(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(facts) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
