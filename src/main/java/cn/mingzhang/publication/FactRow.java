package cn.mingzhang.publication;

import cn.mingzhang.source.SourceLocation;

/**
 * One value that was read (读出的值), as the review shows it.
 *
 * @param pointer    which value, for the correction of it
 * @param group      what it belongs to, such as a table or a project
 * @param label      what it is
 * @param value      as it was read; null when nothing was
 * @param at         where it stands
 * @param correction the correction of it, or null
 */
public record FactRow(String pointer, String group, String label, String value, SourceLocation at, Correction correction) {

    /** The key of the row on the page. */
    public String getPointer() {
        return pointer;
    }

    public String getGroup() {
        return group;
    }

    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }

    public SourceLocation getAt() {
        return at;
    }

    /** The place as a code, for the link to the source; empty when it is not known. */
    public String getPlace() {
        return at == null ? "" : at.code();
    }

    public Correction getCorrection() {
        return correction;
    }

    /** What the search of the table looks through. */
    public String getText() {
        return String.join(" ", group, label, value == null ? "" : value, correction == null || correction.getCorrected() == null ? "" : correction.getCorrected());
    }
}
