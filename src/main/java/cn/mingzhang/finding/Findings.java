package cn.mingzhang.finding;

import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Collects findings while a disclosure is read or checked; nothing noticed is dropped. */
public class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public void blocking(String rule, SourceLocation at, String message, Object... words) {
        add(new Finding(rule, Severity.BLOCKING, String.format(message, words), null, null, List.of(at)));
    }

    public void warning(String rule, SourceLocation at, String message, Object... words) {
        add(new Finding(rule, Severity.WARNING, String.format(message, words), null, null, List.of(at)));
    }

    public void note(String rule, SourceLocation at, String message, Object... words) {
        add(new Finding(rule, Severity.NOTE, String.format(message, words), null, null, List.of(at)));
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
