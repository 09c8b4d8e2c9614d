package cn.mingzhang.check;

import cn.mingzhang.finding.Finding;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the checks notice, in the order of the rules. */
public class Signals {

    private final List<Finding> findings = new ArrayList<>();

    /** One signal: a plain sentence, what the rule expected, what stands there, and where to look. */
    void signal(Rule rule, String message, String expected, String found, SourceLocation... at) {
        signal(rule, message, expected, found, Arrays.asList(at));
    }

    void signal(Rule rule, String message, String expected, String found, List<SourceLocation> at) {
        Set<SourceLocation> places = new LinkedHashSet<>(at);
        places.removeIf(place -> place == null || !place.isKnown());
        findings.add(new Finding(rule.id(), rule.severity(), message, expected, found, List.copyOf(places)));
    }

    public List<Finding> all() {
        return List.copyOf(findings);
    }
}
