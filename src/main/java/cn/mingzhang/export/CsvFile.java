package cn.mingzhang.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file (RFC 4180, UTF-8, CRLF). Strict, a cell is the printed text and nothing else. For Excel the file begins with a byte
 * order mark, so that Chinese is shown, and {@link FormulaGuard} keeps its cells from running. A cell where nothing is printed is
 * empty.
 */
public final class CsvFile implements AutoCloseable {

    /** For whom a CSV file is. */
    public enum Reader { PROGRAM, EXCEL }

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setNullString("").get();

    private final CSVPrinter printer;
    private final UnaryOperator<String> cell;

    /** Begins a file with the names of its columns; the stream stays open when the file is closed. */
    public CsvFile(OutputStream out, Reader reader, Collection<String> heads) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (reader == Reader.EXCEL) {
            writer.write('\uFEFF');
        }
        cell = reader == Reader.EXCEL ? FormulaGuard::guarded : UnaryOperator.identity();
        printer = new CSVPrinter(writer, FORMAT);
        row(heads);
    }

    /** Adds a row. */
    public void row(Collection<String> texts) throws IOException {
        printer.printRecord(texts.stream().map(cell).toList());
    }

    /** A whole table; behind every row stands what file it is from. */
    public static void write(Sheet sheet, Reader reader, OutputStream out) throws IOException {
        List<String> heads = new ArrayList<>(sheet.heads().stream().map(Sheet.Head::title).toList());
        List<String> source = new ArrayList<>(sheet.source().onEveryRow().values());
        if (sheet.unit() != null) {
            heads.add("金额单位");
            source.add(0, sheet.unit());
        }
        heads.addAll(sheet.source().onEveryRow().keySet());
        try (CsvFile file = new CsvFile(out, reader, heads)) {
            for (List<String> row : sheet.rows()) {
                file.row(Stream.concat(row.stream(), source.stream()).toList());
            }
        }
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
