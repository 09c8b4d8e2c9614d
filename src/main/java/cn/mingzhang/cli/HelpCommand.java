package cn.mingzhang.cli;

import java.io.PrintStream;

/** {@code help}: what the commands are, or how one is called. */
class HelpCommand implements Command {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String synopsis() {
        return "[命令]";
    }

    @Override
    public String summary() {
        return "显示全部命令，或一个命令的用法";
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String name = arguments.operands().isEmpty() ? "" : arguments.operands().get(0);
        if (name.isEmpty() || name.equals("cli")) {
            all(terminal.out());
        } else {
            one(Commands.find(name).orElseThrow(() -> new UsageError("没有命令 " + name)), terminal.out());
        }
        return Exit.DONE;
    }

    private static void all(PrintStream out) {
        out.println("用法：mingzhang 命令 [参数]");
        out.println();
        for (Command command : Commands.ALL) {
            out.println("  " + (command.name() + " " + command.synopsis()).strip());
            out.println("      " + command.summary());
        }
        out.println();
        out.println("选项：--version 显示版本；各命令的说明见 mingzhang help 命令。");
        out.println("数据目录：--data 目录，或环境变量 MINGZHANG_DATA；默认是 mingzhang 所在目录下的 data。");
        out.println("数据库：默认是数据目录中的内嵌数据库；设 MINGZHANG_DB_URL、MINGZHANG_DB_USER、MINGZHANG_DB_PASSWORD 则用 PostgreSQL。");
        out.println("退出码：0 完成，1 有文件被拒绝或找不到，2 用法错误。");
    }

    private static void one(Command command, PrintStream out) {
        out.println(Commands.usage(command));
        out.println();
        out.println(command.summary() + "。");
        if (!command.details().isEmpty()) {
            out.println();
            out.println(command.details());
        }
    }
}
