package cn.mingzhang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingProcessTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatTheReaderInThisProcessReads() throws IOException {
        Path file = write("某市水务局2024年度部门预算公开说明\n一、部门概况\n（一）主要职责\n负责水务工作。\n");
        IngestedFile apart = new ReadingProcess().read(file, "预算 说明.txt");
        IngestedFile here = Ingestion.inThisProcess().read(file, "预算 说明.txt");
        assertThat(cn.mingzhang.json.DisclosureJson.write(apart.disclosure())).isEqualTo(cn.mingzhang.json.DisclosureJson.write(here.disclosure()));
        assertThat(apart.text()).isEqualTo(here.text()).isNotEmpty();
        assertThat(apart.disclosure().getSource().fileName()).isEqualTo("预算 说明.txt");
    }

    @Test
    void aRefusalComesThroughWithReasonAndRemedy() throws IOException {
        Path file = write("");
        UnreadableFile apart = refusal(new ReadingProcess(), file);
        UnreadableFile here = catchThrowableOfType(UnreadableFile.class, () -> Ingestion.inThisProcess().read(file, "某文件.pdf"));
        assertThat(apart.getMessage()).isEqualTo(here.getMessage()).startsWith("某文件.pdf：");
        assertThat(apart.reason()).isEqualTo(here.reason());
    }

    @Test
    void aReaderThatHangsIsStopped() throws IOException {
        ReadingProcess process = new ReadingProcess(Duration.ofSeconds(2), List.of(), Hangs.class.getName());
        assertThat(refusal(process, write("x")).reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aReaderThatEatsTheMemoryEndsAlone() throws IOException {
        ReadingProcess process = new ReadingProcess(Duration.ofSeconds(30), List.of("-Xmx16m"), Eats.class.getName());
        UnreadableFile refusal = refusal(process, write("x"));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal).hasMessage("某文件.pdf：内容过大，读取所需内存超过上限。请拆分后分别导入。");
    }

    @Test
    void aReaderThatCrashesEndsAlone() throws IOException {
        assertThat(refusal(new ReadingProcess(Duration.ofSeconds(30), List.of(), Crashes.class.getName()), write("x")).reason())
                .isEqualTo(Reason.DAMAGED);
        assertThat(refusal(new ReadingProcess(Duration.ofSeconds(30), List.of(), Dies.class.getName()), write("x")).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aReaderThatLeavesTooMuchIsRefused() throws IOException {
        assertThat(refusal(new ReadingProcess(Duration.ofSeconds(30), List.of(), Floods.class.getName()), write("x")).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void filesThatAreNotThereOrTooLargeAreNotOpened() throws IOException {
        ReadingProcess process = new ReadingProcess();
        assertThat(refusal(process, folder.resolve("none")).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(refusal(process, folder).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertThat(refusal(process, large).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static UnreadableFile refusal(ReadingProcess process, Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> process.read(file, "某文件.pdf"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("文件"), text);
    }

    static class Hangs {
        public static void main(String[] args) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    static class Eats {
        public static void main(String[] args) {
            List<byte[]> eaten = new ArrayList<>();
            while (true) {
                eaten.add(new byte[1 << 20]);
            }
        }
    }

    static class Crashes {
        public static void main(String[] args) {
            throw new IllegalStateException("a bug of a parser");
        }
    }

    static class Dies {
        public static void main(String[] args) {
            Runtime.getRuntime().halt(137);
        }
    }

    static class Floods {
        public static void main(String[] args) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(Path.of(args[1], "disclosure").toFile(), "rw")) {
                file.setLength(1L << 30);
            }
        }
    }
}
