package cn.mingzhang.store;

import cn.mingzhang.ingestion.Ingestion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;

/** The store opened without a server (公开库): for the command line and for tests. */
public class Store implements Transactions, AutoCloseable {

    private final StoreDataSource database;
    private final Path folder;
    private final SourceArchive archive;
    /** Held open because the embedded database closes its file with the last connection. */
    private final Connection keeper;
    private final EntityManagerFactory factory;

    /** Opens the store and brings its tables up to date; an empty data folder becomes an empty store. */
    public Store(StoreSettings settings) throws IOException, SQLException {
        Files.createDirectories(settings.folder());
        folder = settings.folder();
        archive = new SourceArchive(folder);
        database = new StoreDataSource(settings);
        keeper = database.getConnection();
        Migrations.run(database);
        factory = Persistence.createEntityManagerFactory("mingzhang-local", Map.of("jakarta.persistence.nonJtaDataSource", database));
        boolean more = true;
        while (more) {
            more = KeptFacts.catchUp(this);
        }
    }

    public SourceArchive archive() {
        return archive;
    }

    public Backup backup() {
        return new Backup(database, folder);
    }

    public Imports imports(Ingestion ingestion) {
        return new Imports(this, archive, ingestion);
    }

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (keeper) {
            factory.close();
        }
    }
}
