package cn.mingzhang.check.law;

import static cn.mingzhang.check.law.Requirement.Axis.COMPLETE;
import static cn.mingzhang.check.law.Requirement.Axis.DETAILED;
import static cn.mingzhang.check.law.Requirement.Axis.TIMELY;

import cn.mingzhang.account.Measure;
import cn.mingzhang.account.StatementRole;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import java.util.List;
import java.util.function.Function;

/**
 * The law's list for each kind of disclosure and what one of them has of it (公开要求对照). It judges one file: what stands in
 * another one is not seen, and dates that the file does not print are never taken as kept.
 */
public final class LawsList {

    private static final String LAW = "依据《中华人民共和国预算法》第十四条";
    private static final String REGULATION = "依据《中华人民共和国预算法实施条例》（2020年修订）关于部门预算、决算公开的规定";
    private static final String RULES = "依据《地方预决算公开操作规程》（财预〔2016〕143号）";
    private static final String PERFORMANCE = "依据《中共中央 国务院关于全面实施预算绩效管理的意见》（2018年）关于绩效信息公开的要求";
    private static final String CUSTOM = "依据各地部门决算公开的通行格式，以当地财政部门的规定为准";

    /** An item and how it is looked for. */
    private record Item(Requirement requirement, Function<Contents, Evidence> look) {
    }

    private static final List<Item> TIMES = List.of(
            item("T1", "批复后20日内公开", TIMELY, "部门预算、决算在财政部门批复后20日内向社会公开。", LAW, contents -> Evidence.unverifiable("文件没有印批复日期，不能判断")),
            item("T2", "所属单位同样公开", TIMELY, "所属单位的预算、决算在部门批复后20日内由单位公开。", REGULATION,
                    contents -> Evidence.unverifiable("单位的公开文件和批复日期不在本文件中")));

    private static final List<Item> BUDGET = List.of(
            table("B1", "部门收支总表", StatementRole.OVERALL, RULES),
            table("B2", "部门收入总表", StatementRole.REVENUE, RULES),
            table("B3", "部门支出总表", StatementRole.EXPENDITURE, RULES),
            table("B4", "财政拨款收支总表", StatementRole.APPROPRIATION, RULES),
            table("B5", "一般公共预算支出表", StatementRole.GENERAL, RULES),
            table("B6", "一般公共预算基本支出表", StatementRole.BASIC, RULES),
            table("B7", "“三公”经费支出表", StatementRole.THREE_PUBLIC, RULES),
            table("B8", "政府性基金预算支出表", StatementRole.FUND, RULES + "；没有数据的也应列出空表并说明", "基金"),
            table("B9", "国有资本经营预算表", StatementRole.STATE_CAPITAL, CUSTOM.replace("决算", "预算") + "；没有数据的也应列出空表并说明", "国有资本"),
            item("B10", "机关运行经费", COMPLETE, "公开机关运行经费的安排，并说明变化。", LAW, contents -> contents.facts(Measure.AGENCY_OPERATION)),
            item("B11", "功能分类列到项", DETAILED, "一般公共预算支出按功能分类公开到项级科目。", REGULATION, Contents::toItems),
            item("B12", "经济分类列到款", DETAILED, "基本支出按经济分类公开到款级科目。", REGULATION, Contents::toEconomicClasses),
            item("B13", "基本支出和项目支出", DETAILED, "基本支出和项目支出都要公开。", REGULATION, contents -> contents.facts(Measure.BASIC, Measure.PROJECT)),
            item("B14", "“三公”经费分项", DETAILED, "因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费分别公开。", RULES,
                    contents -> contents.facts(Measure.ABROAD, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION, Measure.RECEPTION)),
            item("B15", "“三公”经费增减原因", DETAILED, "说明“三公”经费与上年相比增减的原因。", RULES,
                    contents -> contents.reason(Measure.THREE_PUBLIC, Measure.RECEPTION, Measure.VEHICLE_OPERATION, Measure.VEHICLES)),
            item("B16", "部门职责", COMPLETE, "说明部门职责。", RULES, contents -> contents.passage("职责")),
            item("B17", "机构设置", COMPLETE, "说明机构设置情况。", RULES, contents -> contents.disclosure().getInstitutions().isEmpty()
                    ? contents.passage("机构") : Evidence.present("列出" + contents.disclosure().getInstitutions().size() + "个单位或机构",
                            contents.disclosure().getInstitutions().get(0).getAt())),
            item("B18", "收支增减变化", COMPLETE, "说明预算收支与上年相比的变化和原因。", RULES,
                    contents -> contents.reason(Measure.TOTAL_REVENUE, Measure.TOTAL_EXPENDITURE, Measure.REVENUE, Measure.GENERAL_EXPENDITURE)),
            item("B19", "政府采购", COMPLETE, "公开政府采购预算总额和货物、工程、服务各多少。", LAW, contents -> contents.facts(Measure.PROCUREMENT,
                    Measure.PROCUREMENT_GOODS, Measure.PROCUREMENT_WORKS, Measure.PROCUREMENT_SERVICES)),
            item("B20", "国有资产占有使用", COMPLETE, "说明国有资产占有使用情况。", RULES, contents -> contents.passage("国有资产", "固定资产")),
            item("B21", "绩效目标", COMPLETE, "项目绩效目标与预算同步公开。", PERFORMANCE, Contents::targets),
            item("B22", "名词解释", COMPLETE, "解释专业名词。", RULES, LawsList::glossary));

    private static final List<Item> ACCOUNTS = List.of(
            table("F1", "收入支出决算总表", StatementRole.OVERALL, RULES),
            table("F2", "收入决算表", StatementRole.REVENUE, RULES),
            table("F3", "支出决算表", StatementRole.EXPENDITURE, RULES),
            table("F4", "财政拨款收入支出决算总表", StatementRole.APPROPRIATION, RULES),
            table("F5", "一般公共预算财政拨款支出决算表", StatementRole.GENERAL, RULES),
            table("F6", "一般公共预算财政拨款基本支出决算表", StatementRole.BASIC, RULES),
            table("F7", "“三公”经费支出决算表", StatementRole.THREE_PUBLIC, RULES),
            table("F8", "政府性基金预算收入支出决算表", StatementRole.FUND, RULES + "；没有数据的也应列出空表并说明", "基金"),
            table("F9", "国有资本经营预算支出决算表", StatementRole.STATE_CAPITAL, CUSTOM + "；没有数据的也应列出空表并说明", "国有资本"),
            item("F10", "功能分类列到项", DETAILED, "一般公共预算支出按功能分类公开到项级科目。", REGULATION, Contents::toItems),
            item("F11", "经济分类列到款", DETAILED, "基本支出按经济分类公开到款级科目。", REGULATION, Contents::toEconomicClasses),
            item("F12", "基本支出和项目支出", DETAILED, "基本支出和项目支出都要公开。", REGULATION, contents -> contents.facts(Measure.BASIC, Measure.PROJECT)),
            item("F13", "“三公”经费分项", DETAILED, "因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费的决算数分别公开，并与预算对比。", RULES,
                    contents -> contents.facts(Measure.ABROAD, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION, Measure.RECEPTION)),
            item("F14", "“三公”经费增减原因", DETAILED, "说明“三公”经费增减的原因。", RULES,
                    contents -> contents.reason(Measure.THREE_PUBLIC, Measure.RECEPTION, Measure.VEHICLE_OPERATION, Measure.VEHICLES)),
            item("F15", "“三公”经费的次数和数量", DETAILED, "写明出国团组和人次、公务用车购置数和保有量、接待批次和人次。", RULES,
                    contents -> contents.words("三公", "团组[^。]*?\\d+个?", "购置公务用车\\d+辆", "保有量[^。]*?\\d+辆", "\\d+批次", "\\d+人次")),
            item("F16", "机关运行经费", COMPLETE, "公开机关运行经费的使用情况，并说明变化。", LAW, contents -> contents.facts(Measure.AGENCY_OPERATION)),
            item("F17", "政府采购", COMPLETE, "公开政府采购支出总额和货物、工程、服务各多少。", LAW, contents -> contents.facts(Measure.PROCUREMENT,
                    Measure.PROCUREMENT_GOODS, Measure.PROCUREMENT_WORKS, Measure.PROCUREMENT_SERVICES)),
            item("F18", "授予中小企业合同", COMPLETE, "写明授予中小企业合同的金额和占比。", RULES + "及政府采购促进中小企业发展的规定",
                    contents -> contents.words("政府采购", "中小企业[^。]*?\\d+(?:\\.\\d+)?[%％]")),
            item("F19", "国有资产占用", COMPLETE, "写明车辆数量和构成、单价100万元以上设备。", RULES, contents -> contents.words("国有资产", "车辆\\d+辆", "设备[^。]*?\\d+台")),
            item("F20", "绩效自评", COMPLETE, "公开项目绩效自评的范围和结果。", PERFORMANCE, LawsList::evaluations),
            item("F21", "收支增减变化", COMPLETE, "说明决算收支与上年相比的变化和原因。", RULES,
                    contents -> contents.reason(Measure.TOTAL_REVENUE, Measure.TOTAL_EXPENDITURE, Measure.GENERAL_EXPENDITURE)),
            item("F22", "部门职责和机构设置", COMPLETE, "说明部门职责和机构设置。", RULES, contents -> contents.passage("职责", "机构")),
            item("F23", "名词解释", COMPLETE, "解释专业名词。", RULES, LawsList::glossary));

    private static final List<Item> REPORT = List.of(
            item("P1", "自评结论", COMPLETE, "写明自评得分和等级。", PERFORMANCE, contents -> contents.disclosure().getScore() == null
                    || contents.disclosure().getScore().value() == null ? Evidence.missing("没有写明得分")
                    : Evidence.present("得分" + contents.disclosure().getScore().value().text(), contents.disclosure().getScore().value().at())),
            item("P2", "资金使用", COMPLETE, "说明预算收支和资金使用情况。", PERFORMANCE, contents -> contents.passage("(?:预算|资金|收支).{0,8}(?:执行|使用|收支|安排|分析)", "年初预算", "整体支出")),
            item("P3", "绩效目标完成", COMPLETE, "说明绩效目标的完成情况。", PERFORMANCE, contents -> contents.passage("(?:目标|任务|指标|绩效).{0,8}(?:完成|实现|达成|分析)", "产出", "履职", "效果", "效益")),
            item("P4", "存在问题", COMPLETE, "说明存在的问题。", PERFORMANCE, contents -> contents.passage("问题")),
            item("P5", "改进措施", COMPLETE, "说明改进措施或建议。", PERFORMANCE, contents -> contents.passage("改进", "建议", "措施", "下一步")),
            item("P6", "部门概况", COMPLETE, "说明部门职责和机构。", PERFORMANCE, contents -> contents.passage("概况", "职责", "职能", "机构")));

    private LawsList() {
    }

    /** The items for a kind of disclosure; empty for none. */
    public static List<Requirement> requirements(DisclosureKind kind) {
        return items(kind).stream().map(Item::requirement).toList();
    }

    /** Every item of the list with what this disclosure has of it. */
    public static List<Compliance> of(Disclosure disclosure) {
        Contents contents = new Contents(disclosure);
        return items(disclosure.getKind()).stream().map(item -> {
            Evidence evidence = item.look().apply(contents);
            return new Compliance(item.requirement(), evidence.state(), evidence.words(), evidence.at());
        }).toList();
    }

    private static List<Item> items(DisclosureKind kind) {
        if (kind == null) {
            return List.of();
        }
        List<Item> own = switch (kind) {
            case BUDGET -> BUDGET;
            case FINAL_ACCOUNTS -> ACCOUNTS;
            case PERFORMANCE_REPORT -> REPORT;
        };
        return kind == DisclosureKind.PERFORMANCE_REPORT ? own : java.util.stream.Stream.concat(own.stream(), TIMES.stream()).toList();
    }

    private static Item table(String id, String title, StatementRole role, String basis, String... headings) {
        return item(id, title, COMPLETE, "公开" + title + "。", basis, contents -> contents.statement(role, headings));
    }

    private static Item item(String id, String title, Requirement.Axis axis, String statement, String basis, Function<Contents, Evidence> look) {
        return new Item(new Requirement(id, title, axis, statement, basis), look);
    }

    private static Evidence glossary(Contents contents) {
        int terms = contents.disclosure().getGlossary().size();
        return terms == 0 ? contents.passage("名词解释") : Evidence.present("解释" + terms + "个名词", contents.disclosure().getGlossary().get(0).getAt());
    }

    private static Evidence evaluations(Contents contents) {
        int sheets = contents.disclosure().getEvaluations().size();
        if (sheets > 0) {
            return Evidence.present("项目自评表" + sheets + "张", contents.disclosure().getEvaluations().get(0).getAt());
        }
        return contents.passage("绩效");
    }
}
