package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.money.MoneyUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines around a table: 部门名称, 单位, 预算公开表N and the note below it (表头说明). */
final class StatementHead {

    private static final Pattern AGENCY = Pattern.compile("(?:编制)?(?:部门|单位)(?:名称)?[:：]\\s*(?<name>\\S+?)(?:\\s*(?:金额)?单位[:：].*)?");
    private static final Pattern UNIT = Pattern.compile("(?:金额)?单位[:：]\\s*(?<unit>(?:人民币)?(?:亿元|万元|元))");
    private static final Pattern LABEL = Pattern.compile("(?:预算|部门)?公开(?:附)?表\\d+|附?表[一二三四五六七八九十\\d]+.{0,20}");
    private static final Pattern NOTE = Pattern.compile("(?:备?注|说明)[:：].+");

    private MoneyUnit unit;
    private String agency;
    private String note;

    /** Whether a line is such a caption and no row of the table. */
    static boolean isCaption(String line) {
        String text = line.strip();
        return UNIT.matcher(text).find() || AGENCY.matcher(text).matches() || LABEL.matcher(Label.fold(text)).matches();
    }

    /** Takes a line in; false when it says nothing about the table. */
    boolean take(String line) {
        String text = line.strip();
        Matcher unitMatcher = UNIT.matcher(text);
        boolean told = LABEL.matcher(Label.fold(text)).matches();
        if (unitMatcher.find()) {
            unit = MoneyUnit.in(unitMatcher.group("unit"));
            told = true;
        }
        Matcher agencyMatcher = AGENCY.matcher(text);
        if (agencyMatcher.matches() && MoneyUnit.in(agencyMatcher.group("name")) == null) {
            agency = agencyMatcher.group("name");
            told = true;
        }
        if (NOTE.matcher(text).matches()) {
            note = text;
            told = true;
        }
        return told;
    }

    /** Unit of the amounts, or null. */
    MoneyUnit unit() {
        return unit;
    }

    /** 部门名称, or null. */
    String agency() {
        return agency;
    }

    /** 注, or null. */
    String note() {
        return note;
    }
}
