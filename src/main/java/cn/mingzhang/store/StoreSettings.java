package cn.mingzhang.store;

import java.nio.file.Path;

/**
 * Where the store lives (数据目录与数据库). {@code --data} or {@code MINGZHANG_DATA} names the data folder, {@code data} below
 * the working folder being the default; {@code MINGZHANG_DB_URL}, {@code _USER} and {@code _PASSWORD} choose a PostgreSQL
 * database instead of the embedded one in the data folder. Each variable is also read as a system property, which wins:
 * {@code mingzhang.data}, {@code mingzhang.db.url} and so on.
 *
 * @param folder   originals, and the embedded database; absolute
 * @param url      JDBC address
 * @param user     of the database
 * @param password of the database
 */
public record StoreSettings(Path folder, String url, String user, String password) {

    /**
     * AUTO_SERVER lets the command line import while the portal runs: the first process opens the file and serves it to the
     * others of this account on loopback. WRITE_DELAY=0 writes every commit at once, so a killed process loses nothing it
     * had reported.
     */
    private static final String EMBEDDED_OPTIONS = ";AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=30000;DEFAULT_NULL_ORDERING=HIGH";

    public StoreSettings {
        folder = folder.toAbsolutePath().normalize();
    }

    /** From properties and environment. */
    public static StoreSettings ofEnvironment() {
        return ofEnvironment(Path.of(setting("mingzhang.data", "data")));
    }

    /** From properties and environment, but with this data folder. */
    public static StoreSettings ofEnvironment(Path folder) {
        String url = setting("mingzhang.db.url", "");
        return url.isBlank() ? embedded(folder)
                : new StoreSettings(folder, url, setting("mingzhang.db.user", ""), setting("mingzhang.db.password", ""));
    }

    /** The embedded database below a data folder. */
    public static StoreSettings embedded(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve("database").resolve("mingzhang");
        return new StoreSettings(folder, "jdbc:h2:file:" + file + EMBEDDED_OPTIONS, "sa", "");
    }

    public boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    private static String setting(String property, String otherwise) {
        String value = System.getProperty(property);
        if (value == null) {
            value = System.getenv(property.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
        }
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return folder + " " + url.replaceAll("(?i)(password=)[^&;]*", "$1…");
    }
}
