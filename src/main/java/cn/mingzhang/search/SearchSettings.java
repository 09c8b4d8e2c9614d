package cn.mingzhang.search;

import cn.mingzhang.store.StoreSettings;
import java.nio.file.Path;

/**
 * Where the index lies (索引目录): {@code MINGZHANG_SEARCH_INDEX_DATA} or the property {@code mingzhang.search-index.data}. Without them
 * {@code search-index/data} of the checkout belongs to its default data folder, and every other data folder has its own
 * {@code search-index}, so that no two portals write one index.
 */
public final class SearchSettings {

    private SearchSettings() {
    }

    /** The folder of the index that belongs to a store. */
    public static Path folder(StoreSettings store) {
        String named = System.getProperty("mingzhang.search-index.data");
        if (named == null || named.isBlank()) {
            named = System.getenv("MINGZHANG_SEARCH_INDEX_DATA");
        }
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        String home = System.getProperty("mingzhang.home");
        if (home != null && store.folder().equals(Path.of(home).toAbsolutePath().normalize().resolve("data"))) {
            return Path.of(home).toAbsolutePath().normalize().resolve("search-index").resolve("data");
        }
        return store.folder().resolve("search-index");
    }
}
