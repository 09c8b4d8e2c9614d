package cn.mingzhang.publication;

import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays the facts of a file out as a flat list of values, each with what it belongs to and where it stands (逐项核对). */
public final class FactRows {

    private static final Set<String> SKIPPED = Set.of("format", "form", "recognised", "source", "findings", "outline", "at", "places", "reading", "layout", "key", "columns");
    /** Chinese for the names of the JSON contract. */
    private static final Map<String, String> WORDS = Map.<String, String>ofEntries(Map.entry("kind", "文件类型"), Map.entry("fiscalYear", "年度"), Map.entry("title", "标题"),
            Map.entry("agency", "单位"), Map.entry("name", "名称"), Map.entry("code", "代码"), Map.entry("narrative", "文字说明"), Map.entry("heading", "小标题"),
            Map.entry("text", "正文"), Map.entry("keyFigures", "文中数字"), Map.entry("value", "数值"), Map.entry("unit", "单位"), Map.entry("percent", "百分比"),
            Map.entry("direction", "增减"), Map.entry("section", "所在章节"), Map.entry("tables", "报表"), Map.entry("number", "表号"), Map.entry("empty", "空表"),
            Map.entry("note", "附注"), Map.entry("rows", "行"), Map.entry("amounts", "金额"), Map.entry("item", "项目"), Map.entry("side", "收支"),
            Map.entry("overallTarget", "整体绩效目标"), Map.entry("projects", "项目"), Map.entry("evaluations", "自评表"), Map.entry("indicators", "指标"),
            Map.entry("level1", "一级指标"), Map.entry("level2", "二级指标"), Map.entry("level3", "三级指标"), Map.entry("target", "目标值"),
            Map.entry("periodTarget", "实施期目标值"), Map.entry("initialTarget", "年初目标值"), Map.entry("adjustedTarget", "调整后目标值"), Map.entry("actual", "实际完成值"),
            Map.entry("weight", "分值"), Map.entry("score", "得分"), Map.entry("deviation", "偏差原因"), Map.entry("funds", "资金"), Map.entry("total", "总额"),
            Map.entry("central", "中央"), Map.entry("provincial", "省级"), Map.entry("municipalCounty", "市县"), Map.entry("selfRaised", "单位自筹"), Map.entry("other", "其他"),
            Map.entry("annual", "年度"), Map.entry("period", "实施期"), Map.entry("overview", "项目概况"), Map.entry("basis", "立项依据"), Map.entry("necessity", "必要性"),
            Map.entry("measures", "保证措施"), Map.entry("plan", "实施计划"), Map.entry("periodGoal", "实施期目标"), Map.entry("annualGoal", "年度目标"),
            Map.entry("implementingUnit", "实施单位"), Map.entry("competentDepartment", "主管部门"), Map.entry("attribute", "项目属性"), Map.entry("procurement", "政府采购"),
            Map.entry("goods", "货物"), Map.entry("works", "工程"), Map.entry("services", "服务"), Map.entry("assets", "国有资产"), Map.entry("items", "明细"),
            Map.entry("measure", "计量单位"), Map.entry("quantity", "数量"), Map.entry("asOf", "截至"), Map.entry("glossary", "名词解释"), Map.entry("term", "名词"),
            Map.entry("definition", "解释"), Map.entry("institutions", "机构"), Map.entry("grade", "等级"), Map.entry("totalScore", "总分"), Map.entry("project", "项目名称"),
            Map.entry("responsibilities", "部门职责"), Map.entry("strategy", "战略目标"), Map.entry("tasks", "年度任务"), Map.entry("goals", "目标"));

    private final Map<String, Correction> corrections;
    private final List<FactRow> rows = new ArrayList<>();

    private FactRows(Map<String, Correction> corrections) {
        this.corrections = corrections;
    }

    public static List<FactRow> of(JsonNode facts, Map<String, Correction> corrections) {
        FactRows list = new FactRows(corrections);
        list.walk(facts, "", "", "", SourceLocation.UNKNOWN);
        return list.rows;
    }

    private void walk(JsonNode node, String pointer, String group, String label, SourceLocation at) {
        if (node instanceof ObjectNode object) {
            SourceLocation here = object.path("at").isObject() ? location(object.path("at")) : at;
            Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                String name = field.getKey();
                if (SKIPPED.contains(name)) {
                    continue;
                }
                SourceLocation place = placeOf(object, name, here);
                String word = WORDS.getOrDefault(name, name);
                walk(field.getValue(), pointer + "/" + escaped(name), group, label.isEmpty() ? word : label + " · " + word, place);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String one = named(array.get(i), i);
                boolean outer = group.isEmpty();
                walk(array.get(i), pointer + "/" + i, outer ? label + "：" + one : group, outer ? "" : label + "“" + one + "”", at);
            }
        } else if (!node.isMissingNode()) {
            rows.add(new FactRow(pointer, group.isEmpty() ? "封面" : group, label, node.isNull() ? null : node.asText(), at, corrections.get(pointer)));
        }
    }

    /** What the element of a list is called, else its number. */
    private static String named(JsonNode element, int index) {
        for (String name : List.of("level3", "name", "project", "item", "title", "term", "heading", "number")) {
            String text = element.path(name).asText("");
            if (!text.isBlank() && !element.path(name).isContainerNode()) {
                return text.length() > 30 ? text.substring(0, 30) + "…" : text;
            }
        }
        return "第 " + (index + 1) + " 项";
    }

    private static SourceLocation placeOf(ObjectNode object, String name, SourceLocation otherwise) {
        JsonNode own = object.path("places").path(name);
        return own.isTextual() && !own.asText().isBlank() ? SourceLocation.ofCode(own.asText()) : otherwise;
    }

    private static SourceLocation location(JsonNode at) {
        return new SourceLocation(number(at, "page"), number(at, "line"), number(at, "table"), number(at, "row"), number(at, "column"));
    }

    private static Integer number(JsonNode at, String name) {
        return at.path(name).isNumber() ? at.path(name).asInt() : null;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
