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

    /** A table of another form: its rows are its printed cells, merged ones blank after their first. */
    void cells(String number, String title, SampleTable table) {
        String[][] cells = new String[table.size()][table.columns()];
        java.util.Arrays.stream(cells).forEach(row -> java.util.Arrays.fill(row, ""));
        table.placed().forEach(p -> cells[p.row()][p.column()] = p.cell().text());
        List<Object> rows = new ArrayList<>();
        for (int i = table.headRows(); i < cells.length; i++) {
            rows.add(List.of(cells[i]));
        }
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
