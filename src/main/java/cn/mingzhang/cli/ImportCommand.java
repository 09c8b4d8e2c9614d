package cn.mingzhang.cli;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.store.ImportOutcome;
import cn.mingzhang.store.Imports;
import cn.mingzhang.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code import}: takes files into the store. */
class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String synopsis() {
        return "文件… [--data 目录]";
    }

    @Override
    public String summary() {
        return "把公开文件读入公开库";
    }

    @Override
    public String details() {
        return """
                内容相同的文件只收一次；同一单位、年度、类型的另一份内容成为新版本，代替原来的。
                门户正在运行时也可以导入。读不了的文件说明原因后跳过，其余照常导入。
                文件写 - 表示标准输入。""";
    }

    @Override
    public Set<String> settings() {
        return OpenStore.SETTINGS;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        List<String> operands = arguments.operands(1, Integer.MAX_VALUE, "要导入的文件");
        Map<ImportOutcome.Result, Integer> results = new EnumMap<>(ImportOutcome.Result.class);
        int refused = 0;
        try (Store store = OpenStore.by(arguments)) {
            Imports imports = store.imports(Reading.ingestion());
            for (int i = 0; i < operands.size(); i++) {
                String counter = "[" + (i + 1) + "/" + operands.size() + "] ";
                try (SourceOperand file = SourceOperand.of(operands.get(i), terminal)) {
                    ImportOutcome outcome = add(imports, file);
                    results.merge(outcome.result(), 1, Integer::sum);
                    terminal.say(counter + file.name() + "：" + words(outcome));
                } catch (UnreadableFile e) {
                    refused++;
                    terminal.say(counter + e.getMessage());
                }
            }
        }
        terminal.out().println("新增 " + results.getOrDefault(ImportOutcome.Result.ADDED, 0)
                + "，新版本 " + results.getOrDefault(ImportOutcome.Result.NEW_VERSION, 0)
                + "，已有 " + results.getOrDefault(ImportOutcome.Result.ALREADY_THERE, 0) + "，拒绝 " + refused);
        return refused == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private static ImportOutcome add(Imports imports, SourceOperand file) throws IOException {
        if (!Files.isRegularFile(file.path())) {
            return imports.add(file.path());
        }
        try (InputStream content = Files.newInputStream(file.path())) {
            return imports.add(file.name(), content);
        }
    }

    private static String words(ImportOutcome outcome) {
        String what = (outcome.agencyName() == null ? "单位未写明" : outcome.agencyName())
                + " " + (outcome.fiscalYear() == null ? "年度未写明" : outcome.fiscalYear() + " 年")
                + " " + (outcome.kind() == null ? "类型未写明" : outcome.kind().label());
        String done = switch (outcome.result()) {
            case ADDED -> "已导入";
            case NEW_VERSION -> "已导入，是第 " + outcome.version() + " 版，代替原来的";
            case ALREADY_THERE -> "内容相同的文件已在库中，未作改动";
        };
        return done + "（" + what + (outcome.recognised() ? "" : "，格式未识别") + "，疑点 " + outcome.findings() + " 条）";
    }
}
