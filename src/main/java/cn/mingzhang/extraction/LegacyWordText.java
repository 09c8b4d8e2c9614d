package cn.mingzhang.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The printed text of paragraphs of a .doc file: without field codes, deleted revisions, hidden text and anchors. */
class LegacyWordText {

    private static final char PICTURE = 0x01;
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final WordRemarks remarks;
    /** The open fields, innermost first; true while the code of the field is read and not yet its result. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    LegacyWordText(WordRemarks remarks) {
        this.remarks = remarks;
    }

    /** The text of the next paragraph in reading order; line breaks are line feeds. */
    String of(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                remarks.deleted();
            } else if (run.isMarkedInserted()) {
                remarks.inserted();
            }
            boolean seen = !run.isMarkedDeleted() && !run.isVanished();
            if (run.isVanished() && !fields.contains(true)) {
                remarks.hidden(printed(run.text()));
            }
            append(text, run, seen);
        }
        fields.removeIf(code -> code);
        return text.toString();
    }

    private void append(StringBuilder text, CharacterRun run, boolean seen) {
        String characters = run.text();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case FIELD_BEGINS -> fields.push(true);
                case FIELD_RESULT -> {
                    fields.poll();
                    fields.push(false);
                }
                case FIELD_ENDS -> fields.poll();
                default -> {
                    if (c == PICTURE && run.isSpecialCharacter()) {
                        remarks.picture();
                    } else if (seen && !fields.contains(true)) {
                        text.append(run.isSymbol() ? Symbols.of(run.getSymbolCharacter()) : printed(String.valueOf(c)));
                    }
                }
            }
        }
    }

    /** What a character prints: cell marks, anchors and soft hyphens print nothing. */
    private static String printed(String characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '\t' -> text.append('\t');
                case 0x0B, 0x0C, 0x0E -> text.append('\n');
                case 0x1E -> text.append('-');
                default -> text.append(c < ' ' ? "" : String.valueOf(c));
            }
        }
        return text.toString();
    }
}
