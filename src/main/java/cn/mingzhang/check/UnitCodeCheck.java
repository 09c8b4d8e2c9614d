package cn.mingzhang.check;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One unit has one code, and one code belongs to one unit. */
public class UnitCodeCheck implements Check {

    static final Rule CODE = Rule.warning("unit.code", "一个代码一个单位", "同一预算单位代码不应对应两个单位名称。");
    static final Rule NAME = Rule.warning("unit.name", "一个单位一个代码", "同一预算单位不应有两个代码。");

    @Override
    public List<Rule> rules() {
        return List.of(CODE, NAME);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        check(disclosure, CODE, CodedName::code, CodedName::name, "代码%s对应%d个单位：%s", signals);
        check(disclosure, NAME, CodedName::name, CodedName::code, "%s有%d个代码：%s", signals);
    }

    private static void check(Disclosure disclosure, Rule rule, Function<CodedName, String> key, Function<CodedName, String> value,
                              String message, Signals signals) {
        Map<String, Map<String, List<SourceLocation>>> seen = new LinkedHashMap<>();
        for (Evaluation evaluation : disclosure.getEvaluations()) {
            CodedName unit = evaluation.getUnit();
            if (unit != null && unit.code() != null && unit.name() != null) {
                seen.computeIfAbsent(key.apply(unit), k -> new LinkedHashMap<>())
                        .computeIfAbsent(value.apply(unit).replaceAll("\\s", ""), v -> new ArrayList<>()).add(evaluation.getAt());
            }
        }
        seen.forEach((one, others) -> {
            if (others.size() > 1) {
                List<String> counted = others.entrySet().stream().map(other -> other.getKey() + "（" + other.getValue().size() + "张表）").toList();
                signals.signal(rule, String.format(message, one, others.size(), String.join("、", counted)), "1个", others.size() + "个",
                        others.values().stream().flatMap(List::stream).toList());
            }
        });
    }
}
