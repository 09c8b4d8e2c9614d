package cn.mingzhang.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a sample as a PDF with a text layer: ruled tables with merged cells that run over pages and repeat their heads. */
final class PdfWriter {

    /** WenQuanYi Micro Hei (Apache License 2.0, embedding allowed), the Debian package fonts-wqy-microhei. */
    private static final Path FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    private static final String FACE = "WenQuanYiMicroHei";

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float CELL_SIZE = 8;
    private static final float LEADING = 1.3f;
    private static final float PADDING = 2.5f;
    private static final String NOT_FIRST = "，。；：、）”";

    private final PDDocument pdf = new PDDocument();
    private final java.util.Map<Character, Float> widths = new java.util.HashMap<>();
    private PDFont font;
    private PDPageContentStream page;
    private float y;

    static boolean fontIsInstalled() {
        return Files.isReadable(FONT);
    }

    byte[] write(SampleDocument document) {
        try (pdf; TrueTypeCollection fonts = new TrueTypeCollection(FONT.toFile()); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            font = PDType0Font.load(pdf, fonts.getFontByName(FACE), true);
            pdf.setDocumentId((long) document.name().hashCode());
            Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            moment.setTimeInMillis(1_767_225_600_000L);
            pdf.getDocumentInformation().setCreationDate(moment);
            pdf.getDocumentInformation().setTitle(document.name());
            newPage();
            for (Piece piece : document.pieces()) {
                if (piece instanceof SampleTable table) {
                    table(table);
                } else if (piece instanceof Line line) {
                    line(line);
                }
            }
            page.close();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        pdf.addPage(next);
        page = new PDPageContentStream(pdf, next);
        page.setLineWidth(0.5f);
        String number = "— " + pdf.getNumberOfPages() + " —";
        show(number, 9, MARGIN + (WIDTH - width(number, 9)) / 2, MARGIN / 2);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void line(Line line) throws IOException {
        if (line.kind() == Line.Kind.PAGE) {
            newPage();
            return;
        }
        int size = line.kind().size;
        float indent = line.kind() == Line.Kind.BODY ? 2 * size : 0;
        y -= size * 0.4f;
        for (String text : wrap(line.text(), size, WIDTH, indent)) {
            if (y - size * LEADING < MARGIN) {
                newPage();
            }
            y -= size * LEADING;
            float x = switch (line.kind()) {
                case TITLE, CAPTION -> MARGIN + (WIDTH - width(text, size)) / 2;
                case RIGHT -> MARGIN + WIDTH - width(text, size);
                default -> MARGIN + indent;
            };
            show(text, size, x, y);
            indent = 0;
        }
        y -= size * 0.3f;
    }

    private void table(SampleTable table) throws IOException {
        float[] edges = edges(table);
        List<SampleTable.Placed> cells = table.placed();
        float[] heights = heights(table, cells, edges);
        int from = 0;
        while (from < table.size()) {
            float head = from == 0 ? 0 : sum(heights, 0, table.headRows());
            float room = y - MARGIN - head;
            int to = from;
            float used = 0;
            while (to < table.size() && used + heights[to] <= room) {
                used += heights[to++];
            }
            if (to == from || from == 0 && to < table.size() && to <= table.headRows()) {
                if (y > PDRectangle.A4.getHeight() - MARGIN - 1) {
                    throw new IllegalStateException("a row is higher than a page");
                }
                newPage();
                continue;
            }
            if (from > 0 && table.headRows() > 0) {
                slice(cells, 0, table.headRows(), edges, heights);
            }
            slice(cells, from, to, edges, heights);
            from = to;
            if (from < table.size()) {
                newPage();
            }
        }
        y -= 6;
    }

    /** Draws the rows from one to before the other; a cell that began on the page before goes on without its text. */
    private void slice(List<SampleTable.Placed> cells, int from, int to, float[] edges, float[] heights) throws IOException {
        for (SampleTable.Placed placed : cells) {
            int first = Math.max(from, placed.row());
            int last = Math.min(to, placed.row() + placed.cell().rows());
            if (first >= last) {
                continue;
            }
            float left = edges[placed.column()];
            float right = edges[placed.column() + placed.cell().columns()];
            float top = y - sum(heights, from, first);
            float height = sum(heights, first, last);
            page.addRect(left, top - height, right - left, height);
            page.stroke();
            if (placed.row() >= from) {
                List<String> lines = wrap(placed.cell().text(), CELL_SIZE, right - left - 2 * PADDING, 0);
                float baseline = top - (height - lines.size() * CELL_SIZE * LEADING) / 2 - CELL_SIZE;
                for (String text : lines) {
                    show(text, CELL_SIZE, left + PADDING, baseline);
                    baseline -= CELL_SIZE * LEADING;
                }
            }
        }
        y -= sum(heights, from, to);
    }

    private float[] edges(SampleTable table) {
        float sum = Arrays.stream(table.widths()).sum();
        float[] edges = new float[table.columns() + 1];
        edges[0] = MARGIN;
        for (int i = 0; i < table.columns(); i++) {
            edges[i + 1] = edges[i] + table.widths()[i] * WIDTH / sum;
        }
        return edges;
    }

    private float[] heights(SampleTable table, List<SampleTable.Placed> cells, float[] edges) throws IOException {
        float[] heights = new float[table.size()];
        Arrays.fill(heights, CELL_SIZE * LEADING + 2 * PADDING);
        List<SampleTable.Placed> byHeight = new ArrayList<>(cells);
        byHeight.sort(java.util.Comparator.comparingInt(p -> p.cell().rows()));
        for (SampleTable.Placed placed : byHeight) {
            float width = edges[placed.column() + placed.cell().columns()] - edges[placed.column()] - 2 * PADDING;
            float need = wrap(placed.cell().text(), CELL_SIZE, width, 0).size() * CELL_SIZE * LEADING + 2 * PADDING;
            int last = placed.row() + placed.cell().rows();
            float have = sum(heights, placed.row(), last);
            if (need > have) {
                heights[last - 1] += need - have;
            }
        }
        return heights;
    }

    private static float sum(float[] heights, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }

    private List<String> wrap(String text, float size, float width, float indent) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = indent;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n';
            float step = ends ? 0 : width(text.charAt(i)) * size;
            if (ends || used + step > width && !line.isEmpty()) {
                int keep = !ends && line.length() > 1 && NOT_FIRST.indexOf(text.charAt(i)) >= 0 ? line.length() - 1 : line.length();
                String next = line.substring(keep);
                lines.add(line.substring(0, keep));
                line.setLength(0);
                line.append(next);
                used = next.isEmpty() ? 0 : width(next.charAt(0)) * size;
            }
            if (!ends) {
                line.append(text.charAt(i));
                used += step;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(char letter) throws IOException {
        Float known = widths.get(letter);
        if (known == null) {
            known = font.getStringWidth(String.valueOf(letter)) / 1000;
            widths.put(letter, known);
        }
        return known;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void show(String text, float size, float x, float baseline) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }
}
