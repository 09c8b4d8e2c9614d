package cn.mingzhang.search;

import java.util.regex.Pattern;

/**
 * Knows text that stands in every year's document alike (常规文字): duties of the department and explanations of terms. It is found, but
 * after what was planned, spent or done.
 */
final class StandingText {

    private static final String NUMBER = "^[\\s*#]*(?:[（(]?[一二三四五六七八九十百\\d]{1,3}[）)、.．]\\s*)?";
    private static final Pattern DUTY = Pattern.compile(NUMBER
            + "(?:负责|贯彻|拟[订定]|组织|指导|监督|承担|参与|统筹|协调|牵头|配合|受理|承办|履行|推进|开展|研究|制定|起草|依法|完成.{0,20}交办)"
            + "[^\\d]{0,60}(?:全[市县省区]|本(?:辖区|行政区|部门|地区)|辖区|有关|工作|政策|规划|法规|规章|职责|管理|事项)");
    private static final Pattern DEFINITION = Pattern.compile(NUMBER + "[^，。；]{1,30}(?:[:：]\\W{0,4}(?:是)?指|，?是指|，?指的是|反映)|^[^。]{0,4}其中[^。]{1,20}反映|反映单位|反映部门");

    private StandingText() {
    }

    static boolean is(String text) {
        return text != null && (DUTY.matcher(text).find() || DEFINITION.matcher(text).find());
    }
}
