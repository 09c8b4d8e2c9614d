package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.json.DisclosureJson;

/** {@code parse}: reads one file and says what it states, without storing anything. */
class ParseCommand extends FileCommand {

    @Override
    public String name() {
        return "parse";
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
    String operand() {
        return "要读取的文件";
    }

    @Override
    String json(Disclosure disclosure) {
        return DisclosureJson.write(disclosure);
    }

    @Override
    String text(Disclosure disclosure) {
        return new DisclosureSummary(disclosure).text();
    }
}
