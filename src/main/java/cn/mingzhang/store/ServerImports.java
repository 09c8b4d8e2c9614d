package cn.mingzhang.store;

import cn.mingzhang.ingestion.ReadingProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;

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
    Imports imports(Transactions transactions, SourceArchive archive, ServerPublications publications) {
        return new Imports(transactions, archive, new ReadingProcess(), Clock.systemUTC(), publications::look);
    }
}
