package cn.mingzhang.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of private persons (个人姓名): after a label that asks for one (联系人、受助人 …), before what somebody receives (…的抚恤金、…仲裁赔偿金),
 * and before 等 n 人 or 同志/家属. It proposes; office-holders named with their office are left alone.
 */
final class NameDetector implements Detector {

    /** The hundred and more family names that most people bear, and the common ones of two characters. */
    private static final String FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊";
    private static final String DOUBLE_FAMILY = "欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|东方|夏侯|司徒";
    private static final String NAME = "(?:(?:" + DOUBLE_FAMILY + ")[\\u4e00-\\u9fff]{1,2}|[" + FAMILY + "][\\u4e00-\\u9fff]{1,2})";
    private static final Pattern LABELLED = Pattern.compile("(?:联系人|经办人|填报人|填表人|受益人|受助人|救助对象|申请人|当事人|户主|姓名|被征收人|领款人|收款人|负责人)[：:\\s]{1,4}("
            + NAME + ")(?![\\u4e00-\\u9fff])");
    private static final Pattern RECEIVING = Pattern.compile("(?:^|[^\\u4e00-\\u9fff]|支付|给付|发放|补发|拨付|关于|因|为)((?:" + NAME + "[、，,和及]?){1,6})(?:等[\\d一二三四五六七八九十]*[人名户]?)?"
            + "(?:的)?(?:遗属|抚恤|抚恤金|丧葬|死亡|工伤|伤残|家属|家庭|户|同志|仲裁|劳动仲裁|赔偿|补偿款|救助|医疗费|生活补助|困难补助|诉讼|案件?赔)");
    private static final Pattern AND_OTHERS = Pattern.compile("(?:^|[^\\u4e00-\\u9fff])((?:" + NAME + "[、，,]){0,5}" + NAME + ")等[\\d一二三四五六七八九十]+[人名户]");
    private static final Pattern ONE = Pattern.compile(NAME);
    /** Beginnings that look like a family name and are words of budgets. */
    private static final Set<String> WORDS = Set.of("项目", "经费", "资金", "工资", "安全", "文化", "文件", "高级", "金额", "方案", "方式", "农村", "农业", "农民", "华北", "成本", "成效", "管理", "管护", "全年", "全部", "全市",
            "明细", "时间", "时效", "单位", "解决", "关于", "关爱", "关心", "康复", "施工", "向上", "向社", "应急", "应当", "连续", "原因", "和谐", "南部", "官方", "商业", "商务", "路面", "路灯", "水利", "危房", "危重",
            "车辆", "车船", "万元", "万人", "计划", "温室", "章程", "路线", "边境", "全体", "特困", "贺信", "高校", "高龄", "夏季", "江河", "石油", "金融", "文艺", "文明", "党员", "党建", "党的", "司法", "司机", "师生", "师资",
            "查处", "查询", "池塘", "封闭", "荣誉", "满意", "盘活", "楼宇", "劳动", "劳务", "储备", "惠民", "简易", "项下", "简称", "米面", "景区", "费用", "席位", "卫生", "应付", "边坡", "房屋", "解放", "游客", "路段",
            "管道", "管网", "向基", "高标", "齐抓", "易地", "易燃", "安置", "安排", "安装", "关键", "关停", "成立", "成果", "成品", "时限", "古城", "古树", "古建", "连接", "麦田", "景观", "全面", "全县", "全区", "全省",
            "全国", "应对", "明确", "明显", "谷物", "盛会", "华侨", "左右", "包括", "包干", "包装", "宁静", "尚未", "符合", "舒适", "纪念", "纪律", "纪检", "童年", "毕业", "单独", "单价", "季度", "常规", "武装", "武警", "万户");

    @Override
    public PersonalData kind() {
        return PersonalData.PRIVATE_NAME;
    }

    @Override
    public List<String> find(String text) {
        List<String> found = new ArrayList<>();
        for (Pattern pattern : List.of(LABELLED, RECEIVING, AND_OTHERS)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                for (String part : matcher.group(1).split("[、，,和及]")) {
                    if (ONE.matcher(part).matches() && WORDS.stream().noneMatch(part::startsWith)) {
                        found.add(part);
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }
}
