package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was noticed while one sheet was read; the same observation on several rows becomes one finding with all its places. */
class SheetFindings {

    private record Observation(String rule, Severity severity, String message) {
    }

    private final String sheet;
    private final Map<Observation, List<SourceLocation>> places = new LinkedHashMap<>();

    /** @param sheet how the sheet is named in messages, such as 第3张自评表“…” */
    SheetFindings(String sheet) {
        this.sheet = sheet;
    }

    void warning(String rule, String message, SourceLocation at) {
        add(rule, Severity.WARNING, message, at);
    }

    void note(String rule, String message, SourceLocation at) {
        add(rule, Severity.NOTE, message, at);
    }

    private void add(String rule, Severity severity, String message, SourceLocation at) {
        places.computeIfAbsent(new Observation(rule, severity, message), key -> new ArrayList<>()).add(at);
    }

    /** Hands everything over. */
    void giveTo(Findings findings) {
        places.forEach((seen, at) -> findings.add(new Finding(seen.rule(), seen.severity(),
                sheet + "：" + seen.message() + (at.size() > 1 ? "（共" + at.size() + "处）" : "") + "。", null, null, at)));
    }
}
