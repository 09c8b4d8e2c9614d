package cn.mingzhang.extraction;

import java.util.Locale;

/** How a word processor writes the number of a list item (编号格式): 1, 一, 壹, ①, a, IV … */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormat() {
    }

    /** The number in a format of WordprocessingML (ST_NumberFormat); an unknown format writes plain digits. */
    static String write(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseCounting" ->
                    counting(number, "零" + DIGITS.substring(1), "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> counting(number, LEGAL_DIGITS, "拾佰仟");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digitByDigit(number);
            case "ideographTraditional" -> oneOf(number, STEMS);
            case "ideographZodiac" -> oneOf(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20, "(" + number + ")");
            case "decimalEnclosedParen" -> enclosed(number, '⑴', 20, "(" + number + ")");
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20, number + ".");
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10, "(" + number + ")");
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number, char first) {
        return number < 1 || number > 780 ? Integer.toString(number) : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /** Counts as people do, up to 9999: 十, 十二, 二十, 一百零三. */
    private static String counting(int number, String digits, String tens) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append(digits.charAt(0));
                gap = false;
            }
            if (!(power == 1 && digit == 1 && words.isEmpty())) {
                words.append(digits.charAt(digit));
            }
            if (power > 0) {
                words.append(tens.charAt(power - 1));
            }
        }
        return words.toString();
    }

    private static String digitByDigit(int number) {
        StringBuilder words = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> words.append(DIGITS.charAt(c - '0')));
        return words.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> digits.append((char) ('０' + c - '0')));
        return digits.toString();
    }

    private static String oneOf(int number, String signs) {
        return number < 1 || number > signs.length() ? Integer.toString(number) : signs.substring(number - 1, number);
    }

    private static String enclosed(int number, char first, int last, String otherwise) {
        return number < 1 || number > last ? otherwise : String.valueOf((char) (first + number - 1));
    }
}
