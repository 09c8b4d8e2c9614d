package cn.mingzhang.check.law;

/**
 * One item of the law's list (公开要求).
 *
 * @param id        lasting id, such as B11
 * @param title     what must be there, in a few words
 * @param axis      completeness, detail or timeliness
 * @param statement the rule in our own words
 * @param basis     where it comes from, named with care: 依据…
 */
public record Requirement(String id, String title, Axis axis, String statement, String basis) {

    /** The three things openness is judged by. */
    public enum Axis {
        COMPLETE("完整"), DETAILED("细化"), TIMELY("及时");

        private final String label;

        Axis(String label) {
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
