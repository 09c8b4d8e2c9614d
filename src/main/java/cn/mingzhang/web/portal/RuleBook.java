package cn.mingzhang.web.portal;

import cn.mingzhang.check.AcrossChecks;
import cn.mingzhang.check.Checks;
import cn.mingzhang.check.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public list of rules (核对规则), in families: what stands before the first point of an id. Why a family may be asked of a
 * disclosure, its arithmetic or its legal ground, is said in words of the portal ({@code rules.family.…}).
 */
@Named("ruleBook")
@ApplicationScoped
public class RuleBook {

    /** Rules of one family. */
    public record Family(String name, List<Rule> rules) {
    }

    /** The families that words are written for. */
    static final Set<String> KNOWN = Set.of("sum", "project", "evaluation", "promise", "funds", "cost", "sheet", "unit", "target", "narrative",
            "count", "fleet", "table", "outline", "change", "overall", "words", "across", "other");

    private final Map<String, Rule> rules = Stream.concat(Checks.rules().stream(), AcrossChecks.rules().stream())
            .collect(Collectors.toMap(Rule::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));

    /** All families in the order of the checks. */
    public List<Family> families() {
        Map<String, List<Rule>> families = new LinkedHashMap<>();
        rules.values().forEach(rule -> families.computeIfAbsent(family(rule.id()), name -> new ArrayList<>()).add(rule));
        return families.entrySet().stream().map(family -> new Family(family.getKey(), family.getValue())).toList();
    }

    public boolean has(String id) {
        return rules.containsKey(id);
    }

    /** A rule; null for what is noted while reading. */
    public Rule rule(String id) {
        return rules.get(id);
    }

    /** The family of a rule; one without words of its own counts as "other". */
    public String family(String id) {
        String family = id.substring(0, Math.max(0, id.indexOf('.')));
        return KNOWN.contains(family) ? family : "other";
    }
}
