package cn.mingzhang.store;

import java.nio.file.Path;

/** The store on the embedded database, in a file. */
class EmbeddedStoreTest extends StoreContract {

    @Override
    StoreSettings emptyDatabase(Path folder) {
        return StoreSettings.embedded(folder);
    }
}
