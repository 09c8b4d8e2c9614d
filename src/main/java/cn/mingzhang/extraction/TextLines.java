package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters into lines by where they stand; small raised ones (²) stay in the line they belong to. */
class TextLines {

    /** Part of the font size by which the middles of two characters of one line may differ. */
    private static final double UNEVEN = 0.45;
    /** A gap this wide between Latin letters is a blank, in font sizes. */
    private static final double LATIN_GAP = 0.22;
    /** The same where the page also prints blanks as characters. */
    private static final double WIDE_LATIN_GAP = 0.6;
    /** A gap this wide between Chinese characters is a blank; less is only the spreading of a justified line. */
    private static final double CHINESE_GAP = 0.95;

    private TextLines() {
    }

    /** The lines from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        return pieces(glyphs, Double.MAX_VALUE).stream().map(pieces -> pieces.get(0)).toList();
    }

    /** The lines from top to bottom, each parted where characters leave more room than some font sizes. */
    static List<List<TextLine>> pieces(List<Glyph> glyphs, double parting) {
        double latinGap = glyphs.stream().anyMatch(Glyph::isBlank) ? WIDE_LATIN_GAP : LATIN_GAP;
        List<List<TextLine>> lines = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            List<TextLine> pieces = new ArrayList<>();
            int begin = 0;
            for (int i = 1; i <= row.size(); i++) {
                if (i == row.size() || row.get(i).x() - lastPrinted(row, i - 1).right() > parting * row.get(i).size()) {
                    TextLine piece = line(row.subList(begin, i), latinGap);
                    if (piece != null) {
                        pieces.add(piece);
                    }
                    begin = i;
                }
            }
            if (!pieces.isEmpty()) {
                lines.add(pieces);
            }
        }
        return lines;
    }

    private static Glyph lastPrinted(List<Glyph> row, int from) {
        int last = from;
        while (last > 0 && row.get(last).isBlank()) {
            last--;
        }
        return row.get(last);
    }

    /** Characters that stand on one line, lines from top to bottom, characters from left to right. */
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::centreY));
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        Glyph largest = null;
        for (Glyph glyph : sorted) {
            if (largest != null && glyph.centreY() - largest.centreY() > UNEVEN * Math.max(largest.size(), glyph.size())) {
                rows.add(row);
                row = new ArrayList<>();
                largest = null;
            }
            row.add(glyph);
            if (largest == null || glyph.size() > largest.size() && !glyph.isBlank()) {
                largest = glyph;
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(r -> r.sort(Comparator.comparingDouble(Glyph::x)));
        return rows;
    }

    private static TextLine line(List<Glyph> row, double latinGap) {
        List<Glyph> printed = withoutDoubles(row);
        int first = 0;
        int last = printed.size() - 1;
        while (first <= last && printed.get(first).isBlank()) {
            first++;
        }
        while (last > first && printed.get(last).isBlank()) {
            last--;
        }
        if (first > last) {
            return null;
        }
        printed = printed.subList(first, last + 1);
        double size = 0;
        double top = Double.MAX_VALUE;
        boolean bold = true;
        for (Glyph glyph : printed) {
            if (!glyph.isBlank()) {
                size = Math.max(size, glyph.size());
                top = Math.min(top, glyph.baseline() - 0.8 * glyph.size());
                bold &= glyph.bold();
            }
        }
        double baseline = printed.stream().mapToDouble(Glyph::baseline).max().orElse(0);
        return new TextLine(text(printed, latinGap), printed.get(0).x(), printed.get(printed.size() - 1).right(), top, baseline, size, bold,
                firstUnit(printed));
    }

    private static List<Glyph> withoutDoubles(List<Glyph> row) {
        List<Glyph> kept = new ArrayList<>(row.size());
        for (Glyph glyph : row) {
            if (kept.isEmpty() || !glyph.doubles(kept.get(kept.size() - 1))) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static String text(List<Glyph> glyphs, double latinGap) {
        StringBuilder text = new StringBuilder(glyphs.size());
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && !before.isBlank() && !glyph.isBlank() && isGap(before, glyph, latinGap)) {
                text.append(' ');
            }
            text.append("\u00a0".equals(glyph.text()) ? " " : glyph.text());
            before = glyph;
        }
        return text.toString();
    }

    private static boolean isGap(Glyph before, Glyph after, double latinGap) {
        boolean latin = Typesetting.isLatin(lastOf(before)) && Typesetting.isLatin(after.text().codePointAt(0));
        return after.x() - before.right() > (latin ? latinGap : CHINESE_GAP) * Math.max(before.size(), after.size());
    }

    private static int lastOf(Glyph glyph) {
        return glyph.text().codePointBefore(glyph.text().length());
    }

    private static double firstUnit(List<Glyph> glyphs) {
        int end = 0;
        while (end < glyphs.size() - 1 && Typesetting.opens(lastOf(glyphs.get(end)))) {
            end++;
        }
        boolean latin = Typesetting.isLatin(glyphs.get(end).text().codePointAt(0));
        while (end < glyphs.size() - 1) {
            int next = glyphs.get(end + 1).text().codePointAt(0);
            if (!Typesetting.closes(next) && !(latin && Typesetting.isLatin(next) && !glyphs.get(end + 1).isBlank())) {
                break;
            }
            end++;
        }
        return glyphs.get(end).right() - glyphs.get(0).x();
    }
}
