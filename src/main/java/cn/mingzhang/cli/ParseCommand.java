package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.json.DisclosureJson;
import java.util.Set;

/** {@code parse}: reads one file and says what it states, without storing anything. */
class ParseCommand implements Command {

    @Override
    public String name() {
        return "parse";
    }

    @Override
    public String synopsis() {
        return "文件 [--json | --text]";
    }

    @Override
    public String summary() {
        return "读取一个公开文件，输出其中的事实，不保存";
    }

    @Override
    public String details() {
        return """
                --json   输出 JSON（格式 mingzhang-disclosure/1）
                --text   输出中文摘要
                都不写时，终端上显示摘要，输出到文件或管道时为 JSON。文件写 - 表示标准输入。""";
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json", "--text");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        String operand = arguments.operands(1, 1, "要读取的文件").get(0);
        if (arguments.has("--json") && arguments.has("--text")) {
            throw new UsageError("--json 与 --text 只能选一个");
        }
        try (SourceOperand file = SourceOperand.of(operand, terminal)) {
            Disclosure disclosure = Reading.ingestion().read(file.path(), file.name()).disclosure();
            boolean json = arguments.has("--json") || !arguments.has("--text") && !terminal.isInteractive();
            terminal.out().println(json ? DisclosureJson.write(disclosure) : new DisclosureSummary(disclosure).text());
        }
        return Exit.DONE;
    }
}
