package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a .docx while it is being read. */
class WordParagraph {

    final StringBuilder text = new StringBuilder();
    /** Paragraphs of text boxes that are anchored here. */
    final List<Runnable> boxes = new ArrayList<>();
    String style;
    /** Whether its end was deleted in a revision. */
    boolean deleted;
    WordStyles.ListUse use = WordStyles.ListUse.NOTHING;
}
