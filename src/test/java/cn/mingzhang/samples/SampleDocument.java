package cn.mingzhang.samples;

import java.util.ArrayList;
import java.util.List;

/** A sample before it is written in a format: its pieces in reading order and what a reader must find in it. */
final class SampleDocument {

    private final String name;
    private final List<Piece> pieces = new ArrayList<>();
    private final ExpectedFacts expected = new ExpectedFacts();

    SampleDocument(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Piece> pieces() {
        return pieces;
    }

    ExpectedFacts expected() {
        return expected;
    }

    void line(Line.Kind kind, String text) {
        pieces.add(new Line(kind, text));
    }

    void table(SampleTable table) {
        pieces.add(table);
    }

    void newPage() {
        pieces.add(new Line(Line.Kind.PAGE, ""));
    }

    /** A heading with its paragraphs, which a reader must find under it. */
    void section(Line.Kind kind, String heading, String... paragraphs) {
        line(kind, heading);
        for (String paragraph : paragraphs) {
            line(Line.Kind.BODY, paragraph);
        }
        expected.narrative(heading, String.join("\n", paragraphs));
    }
}
