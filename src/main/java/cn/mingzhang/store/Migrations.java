package cn.mingzhang.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of a database to what this version of the program expects (升级表结构). */
final class Migrations {

    private Migrations() {
    }

    static void run(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader()).dataSource(database).locations("classpath:db/migration").load().migrate();
    }
}
