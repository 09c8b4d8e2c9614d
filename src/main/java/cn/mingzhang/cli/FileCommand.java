package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import java.util.Set;

/** A command that reads one file, stores nothing, and prints about it either JSON or words. */
abstract class FileCommand implements Command {

    @Override
    public String synopsis() {
        return "文件 [--json | --text]";
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json", "--text");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        String operand = arguments.operands(1, 1, operand()).get(0);
        if (arguments.has("--json") && arguments.has("--text")) {
            throw new UsageError("--json 与 --text 只能选一个");
        }
        try (SourceOperand file = SourceOperand.of(operand, terminal)) {
            Disclosure disclosure = Reading.ingestion().read(file.path(), file.name()).disclosure();
            boolean json = arguments.has("--json") || !arguments.has("--text") && !terminal.isInteractive();
            terminal.out().println(json ? json(disclosure) : text(disclosure));
        }
        return Exit.DONE;
    }

    /** What the file is for, when it is missing: 要读取的文件. */
    abstract String operand();

    abstract String json(Disclosure disclosure);

    abstract String text(Disclosure disclosure);
}
