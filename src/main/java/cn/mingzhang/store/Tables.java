package cn.mingzhang.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables of the store as the database tells them (数据表), in an order in which each comes after those it refers to. */
final class Tables {

    private final Map<String, Set<String>> references = new LinkedHashMap<>();
    private final Map<String, Set<String>> ownReferences = new LinkedHashMap<>();

    Tables(Connection database) throws SQLException {
        DatabaseMetaData data = database.getMetaData();
        try (ResultSet tables = data.getTables(database.getCatalog(), database.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.toLowerCase(Locale.ROOT).startsWith("flyway")) {
                    references.put(name, new LinkedHashSet<>());
                    ownReferences.put(name, new LinkedHashSet<>());
                }
            }
        }
        for (String table : references.keySet()) {
            try (ResultSet keys = data.getImportedKeys(database.getCatalog(), database.getSchema(), table)) {
                while (keys.next()) {
                    String to = keys.getString("PKTABLE_NAME");
                    if (to.equals(table)) {
                        ownReferences.get(table).add(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
                    } else {
                        references.get(table).add(to);
                    }
                }
            }
        }
    }

    /** Their names in small letters. */
    List<String> inOrder() {
        List<String> order = new ArrayList<>();
        while (order.size() < references.size()) {
            int before = order.size();
            references.forEach((table, to) -> {
                if (!order.contains(table) && order.containsAll(to)) {
                    order.add(table);
                }
            });
            if (order.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle: " + references);
            }
        }
        return order.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** The columns of a table that refer to the table itself. */
    Set<String> referringToItself(String table) {
        return ownReferences.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(table)).findFirst().orElseThrow().getValue();
    }
}
