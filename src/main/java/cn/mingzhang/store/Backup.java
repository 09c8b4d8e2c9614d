package cn.mingzhang.store;

import cn.mingzhang.source.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The whole store in one zip (备份): every table as lines of JSON, as it was at one moment, and all originals with what lies beside
 * them. The same for the embedded database and for PostgreSQL, so it also moves a store from one to the other.
 */
public class Backup {

    private static final String MANIFEST = "manifest.json";
    private static final String FORMAT = "mingzhang-backup/1";
    private static final int LOT = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StoreDataSource database;
    private final Path originals;

    Backup(StoreDataSource database, Path dataFolder) {
        this.database = database;
        this.originals = dataFolder.resolve("originals");
    }

    /** How much was written or brought back. */
    public record Extent(long rows, long files) {
    }

    /** Writes the zip; it appears whole or not at all. Other work goes on meanwhile. */
    public Extent write(Path zip) throws IOException, SQLException {
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        long rows = 0;
        long files = 0;
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part)); Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            List<String> tables = new Tables(connection).inOrder();
            out.putNextEntry(new ZipEntry(MANIFEST));
            out.write(JSON.writeValueAsBytes(JSON.createObjectNode().put("format", FORMAT).put("schema", schema(connection))
                    .put("at", Instant.now().toString()).set("tables", JSON.valueToTree(tables))));
            out.closeEntry();
            for (String table : tables) {
                out.putNextEntry(new ZipEntry("tables/" + table + ".jsonl"));
                rows += write(table, connection, out);
                out.closeEntry();
            }
            connection.rollback();
            // After the tables: every original the tables speak of was there before them.
            try (Stream<Path> kept = Files.walk(originals)) {
                for (Path file : kept.filter(Files::isRegularFile).sorted().toList()) {
                    out.putNextEntry(new ZipEntry("originals/" + originals.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                    files++;
                }
            }
        } catch (IOException | SQLException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, zip, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        return new Extent(rows, files);
    }

    private static long write(String table, Connection connection, OutputStream out) throws SQLException, IOException {
        long rows = 0;
        try (Statement select = connection.createStatement(); ResultSet result = rows(select, table)) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                ObjectNode row = JSON.createObjectNode();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String name = columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT);
                    switch (columns.getColumnType(i)) {
                        case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                            OffsetDateTime moment = result.getObject(i, OffsetDateTime.class);
                            row.put(name, moment == null ? null : moment.toString());
                        }
                        default -> row.set(name, JSON.valueToTree(result.getObject(i)));
                    }
                }
                out.write(JSON.writeValueAsBytes(row));
                out.write('\n');
                rows++;
            }
        }
        return rows;
    }

    private static ResultSet rows(Statement select, String table) throws SQLException {
        select.setFetchSize(LOT);
        return select.executeQuery("select * from " + table);
    }

    /**
     * Brings a zip back into this store, which has to be empty.
     *
     * @throws IOException with a Chinese sentence when the zip is none of ours, damaged, or of a newer schema
     */
    public Extent restore(Path zip) throws IOException, SQLException {
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8); Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JsonNode manifest = manifest(file, connection);
            Tables tables = new Tables(connection);
            requireEmpty(connection);
            long files = restoreOriginals(file);
            long rows = 0;
            for (String table : tables.inOrder()) {
                rows += restore(table, file, connection, tables.referringToItself(table));
            }
            restartSequence(connection);
            connection.commit();
            return manifest.isObject() ? new Extent(rows, files) : new Extent(0, 0);
        }
    }

    private static JsonNode manifest(ZipFile file, Connection connection) throws IOException, SQLException {
        ZipEntry entry = file.getEntry(MANIFEST);
        JsonNode manifest = entry == null ? JSON.missingNode() : JSON.readTree(file.getInputStream(entry));
        if (!FORMAT.equals(manifest.path("format").asText())) {
            throw new IOException("这不是明账的备份文件");
        }
        if (!manifest.path("schema").asText().equals(schema(connection))) {
            throw new IOException("备份的库结构是 " + manifest.path("schema").asText() + "，本程序的是 " + schema(connection) + "：请用做备份时的版本恢复，再升级");
        }
        return manifest;
    }

    private static void requireEmpty(Connection connection) throws SQLException, IOException {
        try (Statement select = connection.createStatement();
                ResultSet result = select.executeQuery("select (select count(*) from disclosure) + (select count(*) from submission) + (select count(*) from staff_member)")) {
            result.next();
            if (result.getLong(1) > 0) {
                throw new IOException("只能恢复到空的数据目录，这里已经有内容");
            }
        }
    }

    /** An original that is not what its name says stops everything: nothing was stored yet that speaks of it. */
    private long restoreOriginals(ZipFile file) throws IOException {
        long files = 0;
        for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            if (!entry.getName().matches("originals/[0-9a-f]{2}/[0-9a-f]{64}(\\.[a-z]+(-[0-9]+)?)?")) {
                continue;
            }
            Path target = originals.resolve(entry.getName().substring("originals/".length()));
            Files.createDirectories(target.getParent());
            MessageDigest digest = Sha256.digest();
            try (InputStream in = new DigestInputStream(file.getInputStream(entry), digest)) {
                Files.copy(in, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            String name = target.getFileName().toString();
            if (name.length() == 64 && !HexFormat.of().formatHex(digest.digest()).equals(name)) {
                throw new IOException("备份已损坏：原件 " + name.substring(0, 16) + "… 的内容与校验值不符");
            }
            files++;
        }
        return files;
    }

    private static long restore(String table, ZipFile file, Connection connection, Set<String> late) throws IOException, SQLException {
        ZipEntry entry = file.getEntry("tables/" + table + ".jsonl");
        if (entry == null) {
            throw new IOException("备份已损坏：缺少表 " + table);
        }
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from " + table);
        }
        long rows = 0;
        List<JsonNode> referring = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8));
                Statement shape = connection.createStatement(); ResultSet empty = shape.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData columns = empty.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            }
            String places = names.stream().map(name -> "?").collect(Collectors.joining(", "));
            try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", names) + ") values (" + places + ")")) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode row = JSON.readTree(line);
                    for (int i = 1; i <= names.size(); i++) {
                        JsonNode value = row.path(names.get(i - 1));
                        set(insert, i, late.contains(names.get(i - 1)) ? JSON.nullNode() : value, columns.getColumnType(i));
                    }
                    if (late.stream().anyMatch(row::hasNonNull)) {
                        referring.add(row);
                    }
                    insert.addBatch();
                    if (++rows % LOT == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
        for (String column : late) {
            try (PreparedStatement update = connection.prepareStatement("update " + table + " set " + column + " = ? where id = ?")) {
                for (JsonNode row : referring) {
                    set(update, 1, row.path(column), Types.BIGINT);
                    update.setLong(2, row.path("id").asLong());
                    update.executeUpdate();
                }
            }
        }
        return rows;
    }

    private static void set(PreparedStatement statement, int index, JsonNode value, int type) throws SQLException {
        if (value.isNull() || value.isMissingNode()) {
            statement.setNull(index, type);
            return;
        }
        switch (type) {
            case Types.BIGINT -> statement.setLong(index, value.asLong());
            case Types.INTEGER, Types.SMALLINT -> statement.setInt(index, value.asInt());
            case Types.BOOLEAN, Types.BIT -> statement.setBoolean(index, value.asBoolean());
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> statement.setObject(index, OffsetDateTime.parse(value.asText()));
            case Types.NUMERIC, Types.DECIMAL -> statement.setBigDecimal(index, value.decimalValue());
            case Types.DOUBLE -> statement.setDouble(index, value.asDouble());
            default -> statement.setString(index, value.asText());
        }
    }

    /** New numbers begin above all that came back. */
    private static void restartSequence(Connection connection) throws SQLException {
        long highest = 0;
        for (String table : new Tables(connection).inOrder()) {
            try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), null, null);
                    Statement select = connection.createStatement()) {
                boolean numbered = false;
                while (columns.next()) {
                    numbered |= columns.getString("TABLE_NAME").equalsIgnoreCase(table) && columns.getString("COLUMN_NAME").equalsIgnoreCase("id");
                }
                if (numbered) {
                    try (ResultSet result = select.executeQuery("select max(id) from " + table)) {
                        result.next();
                        highest = Math.max(highest, result.getLong(1));
                    }
                }
            }
        }
        try (Statement alter = connection.createStatement()) {
            alter.execute("alter sequence mingzhang_id restart with " + (highest / 50 + 2) * 50);
        }
    }

    private static String schema(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet result = select.executeQuery("select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
            return result.next() ? result.getString(1) : "0";
        }
    }
}
