package cn.mingzhang.cli;

import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/** The commands that need the store open it by {@code --data}, the environment or the default. */
final class OpenStore {

    static final Set<String> SETTINGS = Set.of("--data");

    private OpenStore() {
    }

    /** Where the store is. */
    static StoreSettings settings(Arguments arguments) {
        try {
            return arguments.setting("--data").map(Path::of).map(StoreSettings::ofEnvironment).orElseGet(StoreSettings::ofEnvironment);
        } catch (InvalidPathException e) {
            throw new UsageError("--data 后面不是目录名：" + e.getInput());
        }
    }

    static Store by(Arguments arguments) throws Exception {
        StoreSettings settings = settings(arguments);
        try {
            return new Store(settings);
        } catch (SQLException e) {
            throw new java.io.IOException("打不开数据库 " + settings + "：" + e.getMessage(), e);
        }
    }
}
