package cn.mingzhang.cli;

import cn.mingzhang.store.Backup;
import cn.mingzhang.store.Store;
import java.nio.file.Path;
import java.util.Set;

/** {@code backup}: the whole store in one file. */
class BackupCommand implements Command {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String synopsis() {
        return "文件.zip [--data 目录]";
    }

    @Override
    public String summary() {
        return "把数据库和全部原件备份到一个文件";
    }

    @Override
    public String details() {
        return "门户运行时也可以备份：内容是开始那一刻的。备份里有未公开的原件和工作人员的口令散列，请妥善保管。";
    }

    @Override
    public Set<String> settings() {
        return OpenStore.SETTINGS;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        Path zip = Path.of(arguments.operands(1, 1, "备份文件名").get(0));
        try (Store store = OpenStore.by(arguments)) {
            Backup.Extent extent = store.backup().write(zip);
            terminal.say("已备份 " + extent.rows() + " 行、" + extent.files() + " 个文件到 " + zip);
        }
        return Exit.DONE;
    }
}
