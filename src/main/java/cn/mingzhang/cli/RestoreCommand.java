package cn.mingzhang.cli;

import cn.mingzhang.store.Backup;
import cn.mingzhang.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** {@code restore}: brings a backup back into an empty store. */
class RestoreCommand implements Command {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String synopsis() {
        return "文件.zip [--data 目录]";
    }

    @Override
    public String summary() {
        return "把备份恢复到空的数据目录";
    }

    @Override
    public String details() {
        return "每个原件都按校验值核对。恢复之后用 reindex 重建检索，用 audit verify 核对操作记录。";
    }

    @Override
    public Set<String> settings() {
        return OpenStore.SETTINGS;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        Path zip = Path.of(arguments.operands(1, 1, "备份文件名").get(0));
        if (!Files.isRegularFile(zip)) {
            terminal.say("没有文件 " + zip);
            return Exit.REFUSED;
        }
        try (Store store = OpenStore.by(arguments)) {
            Backup.Extent extent = store.backup().restore(zip);
            terminal.say("已恢复 " + extent.rows() + " 行、" + extent.files() + " 个文件");
        }
        return Exit.DONE;
    }
}
