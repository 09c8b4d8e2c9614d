package cn.mingzhang.check.law;

import cn.mingzhang.source.SourceLocation;

/**
 * Whether a disclosure has an item of the law's list, with the evidence (对照结果).
 *
 * @param requirement the item
 * @param state       what we see in the file
 * @param words       the evidence in a plain sentence
 * @param at          where it stands; {@link SourceLocation#UNKNOWN} when nothing is there to point at
 */
public record Compliance(Requirement requirement, State state, String words, SourceLocation at) {

    /** What we see in the file; what another file of the department may hold, we do not know. */
    public enum State {
        PRESENT("已公开"), EMPTY_WITH_NOTE("无数据，有说明"), MISSING("本文件未见"), UNVERIFIABLE("无法核实");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** For EL. */
        public String getLabel() {
            return label;
        }
    }
}
