package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.source.SourceLocation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** {@code check}: reads one file and says where it does not agree with itself. */
class CheckCommand extends FileCommand {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "核对一个公开文件：合计、文字与表格、目标与结果是否一致";
    }

    @Override
    public String details() {
        return """
                --json   输出 JSON：疑点数组，与 parse --json 的 findings 相同
                --text   输出中文清单
                都不写时，终端上显示清单，输出到文件或管道时为 JSON。疑点是提示，不是结论。""";
    }

    @Override
    String operand() {
        return "要核对的文件";
    }

    @Override
    String json(Disclosure disclosure) {
        return DisclosureJson.writeFindings(disclosure);
    }

    @Override
    String text(Disclosure disclosure) {
        return list(disclosure.getFindings());
    }

    private static String list(List<RecordedFinding> findings) {
        if (findings.isEmpty()) {
            return "没有发现不一致之处。";
        }
        return "疑点 " + findings.size() + " 条（提示，不是结论）\n" + findings.stream().sorted(Comparator.comparing(RecordedFinding::getSeverity))
                .map(CheckCommand::line).collect(Collectors.joining("\n"));
    }

    private static String line(RecordedFinding finding) {
        Severity severity = finding.getSeverity();
        String places = finding.getAt().stream().limit(3).map(SourceLocation::toString).collect(Collectors.joining("；"));
        return "[" + severity.label() + "] " + finding.getMessage() + (places.isEmpty() ? "" : "（" + places + "）") + "  " + finding.getRule();
    }
}
