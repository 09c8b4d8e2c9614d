package cn.mingzhang.ingestion;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file as JSON (原文), for the source view: a paragraph is {@code {"text", "number", "at"}}, a table
 * {@code {"rows": [[{"text", "column", "columns", "rows", "at"}]], "at"}}; {@code at} is the code of a place. What has the usual value is left out.
 */
public final class TextJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonFactory FACTORY = new JsonFactory();

    private TextJson() {
    }

    public static String write(List<Block> blocks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartArray();
            for (Block block : blocks) {
                if (block instanceof Grid grid) {
                    write(grid, json);
                } else if (block instanceof Paragraph paragraph) {
                    write(paragraph, json);
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void write(Paragraph paragraph, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", paragraph.text());
        if (paragraph.numbering() != null) {
            json.writeStringField("number", paragraph.numbering());
        }
        json.writeStringField("at", paragraph.at().code());
        json.writeEndObject();
    }

    private static void write(Grid grid, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("rows");
        for (Grid.Row row : grid.rows()) {
            json.writeStartArray();
            for (Grid.Cell cell : row.cells()) {
                write(cell, json);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField("at", grid.at().code());
        json.writeBooleanField("merged", grid.merged());
        json.writeEndObject();
    }

    private static void write(Grid.Cell cell, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", cell.text());
        json.writeNumberField("column", cell.column());
        if (cell.columnSpan() != 1) {
            json.writeNumberField("columns", cell.columnSpan());
        }
        if (cell.rowSpan() != 1) {
            json.writeNumberField("rows", cell.rowSpan());
        }
        json.writeStringField("at", cell.at().code());
        json.writeEndObject();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is something else
     */
    public static List<Block> read(String text) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : JSON.readTree(text)) {
            SourceLocation at = SourceLocation.ofCode(block.path("at").asText());
            blocks.add(block.has("rows") ? new Grid(rows(block.path("rows")), block.path("merged").asBoolean(), at)
                    : new Paragraph(block.path("text").asText(), block.has("number") ? block.path("number").asText() : null, at));
        }
        return blocks;
    }

    private static List<Grid.Row> rows(JsonNode json) {
        List<Grid.Row> rows = new ArrayList<>();
        for (JsonNode row : json) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (JsonNode cell : row) {
                cells.add(new Grid.Cell(cell.path("text").asText(), cell.path("column").asInt(), cell.path("columns").asInt(1),
                        cell.path("rows").asInt(1), SourceLocation.ofCode(cell.path("at").asText())));
            }
            rows.add(new Grid.Row(cells, cells.isEmpty() ? SourceLocation.UNKNOWN : cells.get(0).at().withColumn(null)));
        }
        return rows;
    }
}
