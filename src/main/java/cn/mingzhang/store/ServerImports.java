package cn.mingzhang.store;

import cn.mingzhang.ingestion.ReadingProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Hands out, in the server, what takes files in. */
@ApplicationScoped
public class ServerImports {

    @Produces
    @Singleton
    SourceArchive archive() throws IOException {
        return new SourceArchive(StoreSettings.ofEnvironment().folder());
    }

    @Produces
    @Dependent
    Imports imports(Transactions transactions, SourceArchive archive) {
        return new Imports(transactions, archive, new ReadingProcess());
    }
}
