package cn.mingzhang.account;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as they are compared: without blanks, quotes, list numbers and years (名称归一). */
final class Words {

    private static final Pattern BLANKS_AND_QUOTES = Pattern.compile("[\\s\\u3000“”\"‘’]");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]+、|[(](?:[一二三四五六七八九十]+|\\d+)[)]|\\d+[、.](?!\\d)|[①-⑳]|其中:?)+");

    private Words() {
    }

    static String fold(String text) {
        if (text == null) {
            return "";
        }
        // Circled numbers would become plain digits.
        String plain = BLANKS_AND_QUOTES.matcher(text.replaceAll("^\\s*[①-⑳]", "")).replaceAll("");
        return NUMBERING.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC)).replaceFirst("");
    }
}
