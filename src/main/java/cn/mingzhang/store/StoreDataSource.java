package cn.mingzhang.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connects to the database the settings choose. The server's pool makes one by the constructor without arguments, because
 * its own way of configuring a data source does not see the application's settings yet.
 */
public class StoreDataSource implements DataSource {

    private final DataSource database;

    public StoreDataSource() {
        this(StoreSettings.ofEnvironment());
    }

    public StoreDataSource(StoreSettings settings) {
        database = settings.isEmbedded() ? embedded(settings) : postgres(settings);
    }

    private static DataSource embedded(StoreSettings settings) {
        // H2 reads it once, when its first class is loaded; unset, it would listen on every address of the machine.
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(settings.url());
        h2.setUser(settings.user());
        h2.setPassword(settings.password());
        return h2;
    }

    private static DataSource postgres(StoreSettings settings) {
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("数据库地址应以 jdbc:postgresql: 开头：" + settings.url());
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(settings.url());
        if (!settings.user().isBlank()) {
            postgres.setUser(settings.user());
        }
        if (!settings.password().isBlank()) {
            postgres.setPassword(settings.password());
        }
        postgres.setReWriteBatchedInserts(true);
        return postgres;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return database.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        database.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("cn.mingzhang.store");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(database) ? type.cast(database) : database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(database) || database.isWrapperFor(type);
    }
}
