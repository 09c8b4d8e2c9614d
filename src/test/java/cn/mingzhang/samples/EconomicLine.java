package cn.mingzhang.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A line of basic expenditure by economic class (经济分类) in one year: its class, its function, personnel or public use. */
record EconomicLine(String category, String code, String department, String government, String function, boolean personnel, BigDecimal budget,
                    BigDecimal executed) {

    private static final String[][] LINES = {
        {"工资福利支出", "30101", "基本工资", "工资奖金津补贴", null, "p", "318.60"},
        {"工资福利支出", "30102", "津贴补贴", "工资奖金津补贴", null, "p", "142.35"},
        {"工资福利支出", "30103", "奖金", "工资奖金津补贴", null, "p", "96.80"},
        {"工资福利支出", "30108", "机关事业单位基本养老保险缴费", "社会保障缴费", "2080505", "p", "74.12"},
        {"工资福利支出", "30109", "职业年金缴费", "社会保障缴费", "2080506", "p", "37.06"},
        {"工资福利支出", "30110", "职工基本医疗保险缴费", "社会保障缴费", "2101101", "p", "41.77"},
        {"工资福利支出", "30112", "其他社会保障缴费", "社会保障缴费", null, "p", "6.35"},
        {"工资福利支出", "30113", "住房公积金", "住房公积金", "2210201", "p", "66.92"},
        {"商品和服务支出", "30201", "办公费", "办公经费", null, "o", "18.40"},
        {"商品和服务支出", "30202", "印刷费", "办公经费", null, "o", "3.15"},
        {"商品和服务支出", "30207", "邮电费", "办公经费", null, "o", "4.60"},
        {"商品和服务支出", "30211", "差旅费", "办公经费", null, "o", "11.25"},
        {"商品和服务支出", "30215", "会议费", "会议费", null, "o", "2.10"},
        {"商品和服务支出", "30216", "培训费", "培训费", null, "o", "3.90"},
        {"商品和服务支出", "30217", "公务接待费", "公务接待费", null, "o", "reception"},
        {"商品和服务支出", "30228", "工会经费", "办公经费", null, "o", "7.95"},
        {"商品和服务支出", "30229", "福利费", "办公经费", null, "o", "9.30"},
        {"商品和服务支出", "30231", "公务用车运行维护费", "公务用车运行维护费", null, "o", "vehicle"},
        {"商品和服务支出", "30239", "其他交通费用", "办公经费", null, "o", "21.45"},
        {"对个人和家庭的补助", "30302", "退休费", "离退休费", "2080501", "p", "28.74"},
        {"资本性支出", "31002", "办公设备购置", "设备购置", null, "o", "5.20"}};

    /** The lines of an agency in a year; the budget grows with it and is spent a little above (people) or below (office). */
    static List<EconomicLine> of(Agency agency, int year) {
        String key = Integer.toString(year);
        List<EconomicLine> lines = new ArrayList<>();
        for (String[] line : LINES) {
            BigDecimal budget;
            BigDecimal executed;
            boolean personnel = line[5].equals("p");
            if (line[6].equals("reception")) {
                budget = agency.reception().get(key);
                executed = agency.receptionSpent().get(key);
            } else if (line[6].equals("vehicle")) {
                budget = agency.vehicle().get(key);
                executed = agency.vehicleSpent().get(key);
            } else {
                budget = cents(new BigDecimal(line[6]).multiply(agency.scale()).multiply(agency.growth().get(key)));
                executed = cents(budget.multiply(new BigDecimal(personnel ? "1.018" : "0.964")));
            }
            lines.add(new EconomicLine(line[0], line[1], line[2], line[3], line[4] == null ? agency.mainFunction() : line[4], personnel,
                    cents(budget), cents(executed)));
        }
        return lines;
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
