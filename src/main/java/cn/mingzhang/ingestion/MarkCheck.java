package cn.mingzhang.ingestion;

import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import java.util.regex.Pattern;

/** Tells of watermarks and stamps on the pages (水印): a document marked as internal must not be published unasked. */
class MarkCheck {

    private static final Pattern INTERNAL = Pattern.compile(".*(内部|仅供|审核|草稿|草案|征求意见|送审|未经|不得公开|机密|秘密|绝密|样稿|作废).*");

    void check(SourceText text, Findings findings) {
        for (String mark : text.marks()) {
            List<String> lines = text.lines();
            long times = lines.stream().filter(line -> line.strip().equals(mark)).count();
            int first = (int) lines.stream().takeWhile(line -> !line.strip().equals(mark)).count();
            SourceLocation at = times == 0 ? SourceLocation.UNKNOWN : SourceLocation.line(first + 1);
            String often = times == 0 ? "" : "，共出现" + times + "次";
            if (INTERNAL.matcher(mark).matches()) {
                findings.blocking("reading.internal-mark", at, "页面上印有“%s”%s，公开前请确认原文件可以公开。", mark, often);
            } else {
                findings.note("reading.mark", at, "页面上印有“%s”%s，未作为正文读取。", mark, often);
            }
        }
    }
}
