package cn.mingzhang.disclosure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A department or unit as sheets print it: 218-晋城市生态环境局 has code 218. The code may be missing. */
public record CodedName(String code, String name) {

    private static final Pattern PRINTED = Pattern.compile("\\s*(\\d{3,})\\s*[-—－]\\s*(.+)", Pattern.DOTALL);

    public static CodedName of(String printed) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        Matcher matcher = PRINTED.matcher(printed);
        return matcher.matches() ? new CodedName(matcher.group(1), matcher.group(2).strip()) : new CodedName(null, printed.strip());
    }

    @Override
    public String toString() {
        return code == null ? name : code + "-" + name;
    }
}
