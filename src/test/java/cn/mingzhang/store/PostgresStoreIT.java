package cn.mingzhang.store;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The store on a real PostgreSQL server. */
class PostgresStoreIT extends StoreContract {

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @Override
    StoreSettings emptyDatabase(Path folder) throws Exception {
        return SERVER.emptyDatabase(folder);
    }
}
