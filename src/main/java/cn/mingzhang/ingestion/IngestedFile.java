package cn.mingzhang.ingestion;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.Block;
import java.util.List;

/**
 * A file taken in: the facts, and the text they were read from.
 *
 * @param text paragraphs and tables with their places, for the source view
 */
public record IngestedFile(Disclosure disclosure, List<Block> text) {

    public IngestedFile {
        text = List.copyOf(text);
    }
}
