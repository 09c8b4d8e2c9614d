package cn.mingzhang.search;

import java.util.List;

/** A text with the parts that were found (摘要); a page marks them. */
public record Snippet(List<Piece> pieces) {

    /** A stretch of text, found or not. */
    public record Piece(String text, boolean found) {
    }

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether anything in it was found. */
    public boolean hasFound() {
        return pieces.stream().anyMatch(Piece::found);
    }

    /** The text alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
