package cn.mingzhang.cli;

import cn.mingzhang.search.LiveIndex;
import cn.mingzhang.search.SearchSettings;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.nio.file.Path;
import java.util.Set;

/** {@code reindex}: builds the search index anew beside the live one and switches. */
class ReindexCommand implements Command {

    private static final int TELL_EVERY = 100;

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String synopsis() {
        return "[--data 目录]";
    }

    @Override
    public String summary() {
        return "重建检索索引，建好后一步切换";
    }

    @Override
    public String details() {
        return "门户运行时也可以重建：建的时候照常检索，建好后门户在一秒内换用新的索引。";
    }

    @Override
    public Set<String> settings() {
        return OpenStore.SETTINGS;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        arguments.operands(0, 0, "");
        try (Store store = OpenStore.by(arguments)) {
            Path folder = SearchSettings.folder(arguments.setting("--data").map(Path::of).map(StoreSettings::ofEnvironment)
                    .orElseGet(StoreSettings::ofEnvironment));
            long all = store.call(entities -> new Disclosures(entities).publications());
            LiveIndex.rebuild(folder, store, done -> {
                if (done % TELL_EVERY == 0 || done == all) {
                    terminal.say("已处理 " + done + " / " + all + " 次发布");
                }
            });
            terminal.out().println("索引已重建：" + folder);
        }
        return Exit.DONE;
    }
}
