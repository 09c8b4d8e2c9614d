package cn.mingzhang.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The region an agency's name begins with (行政区): 山西省临汾市生态环境局 is of 山西省临汾市. */
final class RegionName {

    /** Things that end in 市 or 区 without being a place: 城市管理局, 开发区, 保护区. */
    private static final String NO_PLACE = "(?!城市|都市|超市|门市)";
    /** Of the name of a place; an office in between (…局东山县分局) ends the region. */
    private static final String HAN = "[\\p{IsHan}&&[^局厅委院办署处]]";
    private static final Pattern REGION = Pattern.compile(
            "(?<province>" + NO_PLACE + HAN + "{2,6}?(?:省|自治区))?"
            + "(?<city>" + NO_PLACE + HAN + "{2,8}?(?:自治州|市))?"
            + "(?<county>" + HAN + "{2,6}?(?:自治县|县|(?<![发护景园库林牧矿社校灌片战小功新])区))?");

    private RegionName() {
    }

    /** The region, or null when the name begins with none. */
    static String of(String agencyName) {
        Matcher matcher = REGION.matcher(agencyName);
        if (!matcher.lookingAt() || matcher.end() == 0 || matcher.end() == agencyName.length()) {
            return null;
        }
        return matcher.group();
    }
}
