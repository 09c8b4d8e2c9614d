package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.source.SourceLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code check}: reads one file and says where it does not agree with itself. */
class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String synopsis() {
        return "文件 [--json | --text]";
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
    public Set<String> flags() {
        return Set.of("--json", "--text");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        String operand = arguments.operands(1, 1, "要核对的文件").get(0);
        if (arguments.has("--json") && arguments.has("--text")) {
            throw new UsageError("--json 与 --text 只能选一个");
        }
        try (SourceOperand file = SourceOperand.of(operand, terminal)) {
            Disclosure disclosure = Reading.ingestion().read(file.path(), file.name()).disclosure();
            boolean json = arguments.has("--json") || !arguments.has("--text") && !terminal.isInteractive();
            terminal.out().println(json ? DisclosureJson.writeFindings(disclosure) : list(disclosure.getFindings()));
        }
        return Exit.DONE;
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
