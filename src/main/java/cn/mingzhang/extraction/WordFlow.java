package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.List;

/** Where paragraphs and tables go as they are read: the body, a table cell, or the marks on the pages. */
interface WordFlow {

    void paragraph(String text, String numbering);

    void table(TableDraft table);

    /** The body of the document. */
    static WordFlow body(Transcript transcript) {
        return new WordFlow() {
            @Override
            public void paragraph(String text, String numbering) {
                transcript.paragraph(text, numbering);
            }

            @Override
            public void table(TableDraft table) {
                transcript.table(table.rows());
            }
        };
    }

    /** Headers, footers and watermarks: their texts are marks. */
    static WordFlow marks(Transcript transcript) {
        return new WordFlow() {
            @Override
            public void paragraph(String text, String numbering) {
                transcript.mark(text);
            }

            @Override
            public void table(TableDraft table) {
                table.rows().forEach(row -> transcript.mark(row.printed()));
            }
        };
    }

    /** A table cell; a table inside it becomes a table of its own after the outer one. */
    final class OfCell implements WordFlow {

        private final StringBuilder text = new StringBuilder();
        private final List<TableDraft> nested = new ArrayList<>();

        @Override
        public void paragraph(String paragraph, String numbering) {
            String printed = (numbering == null ? "" : numbering) + PrintedText.of(paragraph).strip();
            if (!printed.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(printed);
            }
        }

        @Override
        public void table(TableDraft table) {
            nested.add(table);
        }

        /** The text; empty paragraphs only move it down in its cell and are left out. */
        String text() {
            return text.toString();
        }

        List<TableDraft> nested() {
            return nested;
        }
    }
}
