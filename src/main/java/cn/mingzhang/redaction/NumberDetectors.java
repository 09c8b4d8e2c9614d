package cn.mingzhang.redaction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal data that is told by its own form (号码): a check digit where the number has one, else a label or a strict pattern, because
 * amounts, codes and the fourteen digits of a time stamp on a form look alike.
 */
final class NumberDetectors {

    private static final String BEFORE = "(?<![0-9A-Za-z.])";
    private static final String AFTER = "(?![0-9A-Za-z])(?!\\.\\d)";
    private static final Pattern IDENTITY = Pattern.compile(BEFORE + "[1-9]\\d{16}[\\dXxＸ]" + AFTER);
    private static final Pattern MOBILE = Pattern.compile(BEFORE + "(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}" + AFTER);
    private static final Pattern LANDLINE = Pattern.compile("(?:电话|传真|热线|联系方式|座机|Tel|TEL)[^0-9\\n]{0,12}((?:[(（]?0\\d{2,3}[)）]?[- —]?)?[2-9]\\d{6,7}(?:[-转]\\d{1,5})?)" + AFTER
            + "|" + BEFORE + "([(（]?0\\d{2,3}[)）]?[- —][2-9]\\d{6,7}(?:[-转]\\d{1,5})?)" + AFTER);
    private static final Pattern BANK_CARD = Pattern.compile(BEFORE + "(?:62|4|5[1-5]|3[4-7])\\d{2}(?:[ -]?\\d{4}){2,3}[ -]?\\d{1,4}" + AFTER);
    private static final Pattern ACCOUNT = Pattern.compile("(?:银行账号|银行帐号|开户账号|卡号|账号|帐号)[^0-9\\n]{0,6}((?:\\d[ -]?){11,18}\\d)" + AFTER);
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static final List<Detector> ALL = List.of(
            of(PersonalData.IDENTITY_CARD, NumberDetectors::isIdentity, IDENTITY),
            of(PersonalData.MOBILE, number -> true, MOBILE),
            of(PersonalData.LANDLINE, number -> true, LANDLINE),
            of(PersonalData.BANK_CARD, NumberDetectors::isBankCard, BANK_CARD),
            of(PersonalData.BANK_CARD, number -> true, ACCOUNT),
            of(PersonalData.EMAIL, number -> true, EMAIL));

    private NumberDetectors() {
    }

    private static Detector of(PersonalData kind, Predicate<String> right, Pattern pattern) {
        return new Detector() {
            @Override
            public PersonalData kind() {
                return kind;
            }

            @Override
            public List<String> find(String text) {
                List<String> found = new ArrayList<>();
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    String number = firstGroup(matcher).strip();
                    if (right.test(number)) {
                        found.add(number);
                    }
                }
                return found;
            }
        };
    }

    private static String firstGroup(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group();
    }

    /** Eighteen places with a day of birth in them and a check digit modulo 11 (GB 11643). */
    private static boolean isIdentity(String number) {
        try {
            int year = Integer.parseInt(number.substring(6, 10));
            LocalDate.of(year, Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
            if (year < 1900 || year > 2100) {
                return false;
            }
        } catch (DateTimeException e) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        char check = "10X98765432".charAt(sum % 11);
        char last = number.charAt(17) == 'Ｘ' ? 'X' : Character.toUpperCase(number.charAt(17));
        return check == last;
    }

    /** Thirteen to nineteen digits whose last makes the Luhn sum a multiple of ten. */
    private static boolean isBankCard(String number) {
        String digits = number.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits.length() >= 15 && sum % 10 == 0;
    }
}
