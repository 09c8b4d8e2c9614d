package cn.mingzhang.web.portal;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Imports;
import cn.mingzhang.store.StoreSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Fills an empty store with the sample disclosures when the portal starts, in the background. A file in the data folder marks
 * the work as begun, so that a portal stopped half-way goes on with it at its next start; importing twice does no harm.
 */
@Singleton
@Startup
@DependsOn("ServerStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class Samples {

    private static final Logger LOG = Logger.getLogger(Samples.class.getName());

    @Resource
    private ManagedExecutorService background;
    @Inject
    private Disclosures disclosures;
    @Inject
    private Imports imports;
    @Inject
    private SampleProgress progress;

    @PostConstruct
    void begin() {
        String folder = System.getProperty("mingzhang.samples");
        Path mark = StoreSettings.ofEnvironment().folder().resolve("samples-loading");
        try {
            if (folder == null || !Files.isDirectory(Path.of(folder))) {
                return;
            }
            List<Path> files = files(Path.of(folder));
            if (!files.isEmpty() && (Files.exists(mark) || disclosures.totals().disclosures() == 0)) {
                Files.writeString(mark, folder);
                progress.begin(files.size());
                background.submit(() -> load(files, mark));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "samples cannot be loaded from " + folder, e);
        }
    }

    private void load(List<Path> files, Path mark) {
        try {
            for (Path file : files) {
                load(file);
                progress.oneMore();
            }
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot remove " + mark, e);
        } finally {
            progress.end();
        }
    }

    private void load(Path file) {
        try {
            imports.add(file);
        } catch (UnreadableFile e) {
            LOG.warning("样本未能读入：" + e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "样本未能读入：" + file.getFileName(), e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(?i)[^.].*\\.(txt|docx|doc|xlsx|pdf)"))
                    .sorted().toList();
        }
    }
}
