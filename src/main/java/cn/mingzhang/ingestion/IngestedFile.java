package cn.mingzhang.ingestion;

import cn.mingzhang.disclosure.Disclosure;
import java.util.List;

/**
 * A file taken in: the facts, and the text they were read from.
 *
 * @param lines the text as numbered lines for the source view: line n of the places is {@code lines.get(n - 1)}
 */
public record IngestedFile(Disclosure disclosure, List<String> lines) {

    public IngestedFile {
        lines = List.copyOf(lines);
    }
}
