package cn.mingzhang.source;

/** A text of the source, verbatim, with the place where it begins. */
public record PlacedText(String text, SourceLocation at) {

    public static PlacedText of(String text, SourceLocation at) {
        return new PlacedText(text, at == null ? SourceLocation.UNKNOWN : at);
    }

    public boolean isBlank() {
        return text == null || text.isBlank();
    }
}
