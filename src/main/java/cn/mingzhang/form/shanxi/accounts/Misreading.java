package cn.mingzhang.form.shanxi.accounts;

/** How page readers misread a label: one sign of it becomes another one. */
final class Misreading {

    private static final int SHORTEST = 4;

    private Misreading() {
    }

    /** Whether a printed text is a label but for one sign. */
    static boolean isLikely(String label, String printed) {
        if (label.length() != printed.length() || label.length() < SHORTEST) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) != printed.charAt(i)) {
                different++;
            }
        }
        return different <= 1;
    }
}
