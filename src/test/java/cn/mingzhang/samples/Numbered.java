package cn.mingzhang.samples;

import java.util.List;

/** Chinese numbering of paragraphs and headings. */
final class Numbered {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Numbered() {
    }

    static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
        return tens + DIGITS[number % 10];
    }

    /** （一）… （二）… */
    static String[] duties(List<String> texts) {
        String[] numbered = new String[texts.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = "（" + chinese(i + 1) + "）" + texts.get(i);
        }
        return numbered;
    }
}
