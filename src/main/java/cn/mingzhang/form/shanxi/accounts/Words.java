package cn.mingzhang.form.shanxi.accounts;

import java.text.Normalizer;

/** How texts of the form are compared: without blanks, full-width and half-width signs alike. */
final class Words {

    private Words() {
    }

    static String squeeze(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** Whether two texts of the same length differ in one sign at most: how a page reader misreads a label. */
    static boolean nearlyEqual(String one, String other) {
        if (one.length() != other.length() || one.length() < 4) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                different++;
            }
        }
        return different <= 1;
    }
}
