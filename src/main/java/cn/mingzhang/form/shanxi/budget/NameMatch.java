package cn.mingzhang.form.shanxi.budget;

/** Whether two printed names mean the same: narrow columns cut names off, page readers misread a character (名称比对). */
final class NameMatch {

    private static final int SHORTEST_STUMP = 2;
    /** Beyond this a text is no name, and comparing it letter by letter is not worth the time. */
    private static final int LONGEST_NAME = 120;
    private static final double ALIKE = 0.75;

    private NameMatch() {
    }

    static boolean same(String one, String other) {
        return Label.fold(one).equals(Label.fold(other));
    }

    /** Equal, or one is the beginning of the other. */
    static boolean cutOff(String one, String other) {
        String a = Label.fold(one);
        String b = Label.fold(other);
        return Math.min(a.length(), b.length()) >= SHORTEST_STUMP ? a.startsWith(b) || b.startsWith(a) : a.equals(b);
    }

    /** Equal, one cut off from the other, or nearly equal. */
    static boolean alike(String one, String other) {
        String a = Label.fold(one);
        String b = Label.fold(other);
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return cutOff(a, b) || shorter.length() >= SHORTEST_STUMP && longer.length() <= LONGEST_NAME && likeness(shorter, longer) >= ALIKE;
    }

    /** The longer of two names of the same thing; the first when none is longer. */
    static String fuller(String one, String other) {
        return Label.fold(other).length() > Label.fold(one).length() ? other : one;
    }

    /** 1 less the share of characters that must change. */
    private static double likeness(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
                diagonal = above;
            }
        }
        return 1 - (double) row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }
}
