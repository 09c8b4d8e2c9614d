package cn.mingzhang.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * The store in the server: defines the pool and brings the tables up to date when the portal starts. A start-up bean that needs
 * the store says {@code @DependsOn("ServerStore")}.
 */
@DataSourceDefinition(name = "java:app/jdbc/mingzhang", className = "cn.mingzhang.store.StoreDataSource", minPoolSize = 1, maxPoolSize = 16,
        properties = {"fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"})
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ServerStore {

    @Resource(lookup = "java:app/jdbc/mingzhang")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Migrations.run(database);
    }
}
