package cn.mingzhang.export;

import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/** Tables as JSON (表格 JSON). Printed numbers are strings with their printed decimals; null where nothing is printed. */
public final class TableJson {

    /** Name and version of the format of a list. */
    public static final String LIST_FORMAT = "mingzhang-list/1";
    /** Name and version of the format of a statement. */
    public static final String STATEMENT_FORMAT = "mingzhang-statement/1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TableJson() {
    }

    /** A list: its columns, and its rows by the names of the columns. */
    public static ObjectNode list(Sheet sheet) {
        ObjectNode node = JSON.objectNode().put("format", LIST_FORMAT).put("title", sheet.title());
        node.set("source", source(sheet.source()));
        sheet.heads().forEach(head -> node.withArrayProperty("columns").addObject()
                .put("name", head.name()).put("title", head.title()).put("type", head.type().schemaName()));
        node.putArray("rows").addAll(sheet.rows().stream().map(row -> row(sheet.heads(), row)).toList());
        return node;
    }

    /** A statement, with the table as in the JSON of the whole disclosure. */
    public static ObjectNode statement(Statement statement) {
        ObjectNode node = JSON.objectNode().put("format", STATEMENT_FORMAT);
        node.set("source", source(Provenance.of(statement.getDisclosure())));
        node.set("table", DisclosureJson.node(statement));
        return node;
    }

    /** A thing of a listing by the names of the fields. */
    public static <T> ObjectNode record(Listing<T> listing, T thing) {
        ObjectNode node = JSON.objectNode();
        listing.fields().forEach(field -> node.set(field.name(), value(field.type(), field.of(thing))));
        return node;
    }

    private static ObjectNode row(List<Sheet.Head> heads, List<String> row) {
        ObjectNode node = JSON.objectNode();
        IntStream.range(0, row.size()).forEach(i -> node.set(heads.get(i).name(), value(heads.get(i).type(), row.get(i))));
        return node;
    }

    private static JsonNode value(FieldType type, String text) {
        if (text == null) {
            return JSON.nullNode();
        }
        return switch (type) {
            case INTEGER, YEAR -> JSON.numberNode(Integer.parseInt(text));
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(text));
            default -> JSON.textNode(text);
        };
    }

    private static ObjectNode source(Provenance source) {
        return JSON.objectNode().put("agency", source.agency()).put("fiscalYear", source.fiscalYear()).put("kind", source.kind())
                .put("title", source.title()).put("fileName", source.fileName()).put("sha256", source.sha256())
                .put("version", source.version()).put("publishedAt", source.publishedAt() == null ? null : source.publishedAt().toString());
    }
}
