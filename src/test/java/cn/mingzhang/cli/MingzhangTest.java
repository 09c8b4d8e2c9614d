package cn.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MingzhangTest {

    private static final String TEXT = "临江市水务局2024年度部门预算公开说明\n一、部门概况\n（一）主要职责\n负责水务工作。\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void readHere() {
        System.setProperty("mingzhang.in.process", "yes");
    }

    @AfterAll
    static void readApart() {
        System.clearProperty("mingzhang.in.process");
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("不认识的命令 fly");
    }

    @Test
    void noCommandIsAUsageError() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("缺少命令");
    }

    @Test
    void anUnknownOptionIsAUsageErrorWithTheUsage() {
        assertThat(run("list", "--colour")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("不认识的选项 --colour").contains("用法：mingzhang list");
    }

    @Test
    void missingAndSuperfluousOperandsAreUsageErrors() {
        assertThat(run("parse")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("parse", "a", "b")).isEqualTo(2);
        assertThat(run("list", "--data")).isEqualTo(2);
        assertThat(run("parse", "a", "--json", "--text")).isEqualTo(2);
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("help")).isZero();
        assertThat(out()).contains("parse", "import", "list", "export");
        assertThat(run("help", "import")).isZero();
        assertThat(run("import", "--help")).isZero();
        assertThat(run("help", "fly")).isEqualTo(2);
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("mingzhang \\d+\\.\\d+\\.\\d+\\s*");
    }

    @Test
    void parsePrintsJsonToAProgramAndASummaryToAPerson() throws IOException {
        Path file = file("预算.txt", TEXT);
        assertThat(run("parse", file.toString())).isZero();
        assertThat(DisclosureJson.read(out()).getSource().fileName()).isEqualTo("预算.txt");
        assertThat(runInteractive("parse", file.toString())).isZero();
        assertThat(out()).contains("文件  预算.txt").contains("疑点");
        assertThat(runInteractive("parse", "--json", file.toString())).isZero();
        assertThat(out()).startsWith("{");
        assertThat(err()).isEmpty();
    }

    @Test
    void parseReadsStandardInput() {
        assertThat(runWithInput(TEXT, "parse", "-", "--json")).isZero();
        assertThat(DisclosureJson.read(out()).getSource().fileName()).isEqualTo("标准输入");
    }

    @Test
    void aRefusedFileIsOneSentenceAndExitOne() throws IOException {
        assertThat(run("parse", file("空.pdf", "").toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("空.pdf：").hasLineCount(1);
    }

    @Test
    void importReportsEachFileAndListAndExportShowThem() throws IOException {
        String data = folder.resolve("data").toString();
        Path good = file("预算.txt", TEXT);
        Path bad = file("空.txt", "");
        assertThat(run("import", "--data", data, good.toString(), bad.toString(), folder.resolve("没有.txt").toString())).isEqualTo(1);
        assertThat(out()).isEqualToIgnoringNewLines("新增 1，新版本 0，已有 0，拒绝 2");
        assertThat(err()).contains("[1/3] 预算.txt：已导入", "[2/3] 空.txt：", "[3/3] 没有.txt：文件不存在");
        assertThat(run("import", "--data=" + data, good.toString())).isZero();
        assertThat(out()).contains("已有 1");

        assertThat(run("list", "--data", data)).isZero();
        assertThat(out().lines()).hasSize(2);
        assertThat(run("list", "--data", data, "--json")).isZero();
        var listed = new ObjectMapper().readTree(out());
        assertThat(listed.path(0).path("fileName").asText()).isEqualTo("预算.txt");

        String id = listed.path(0).path("id").asText();
        assertThat(run("export", "--data", data, id)).isZero();
        assertThat(DisclosureJson.read(out()).getSource().sha256()).isEqualTo(listed.path(0).path("sha256").asText());
        assertThat(run("export", "--data", data)).isZero();
        assertThat(new ObjectMapper().readTree(out())).hasSize(1);
        assertThat(run("export", "--data", data, "--out", folder.resolve("out").toString())).isZero();
        assertThat(DisclosureJson.read(Files.readString(Path.of(out().strip()))).getSource().fileName()).isEqualTo("预算.txt");
        assertThat(run("export", "--data", data, "--zip", folder.resolve("all.zip").toString())).isZero();
        assertThat(out()).containsPattern("[0-9a-f]{64}  .*all\\.zip");
        try (var zip = new java.util.zip.ZipFile(folder.resolve("all.zip").toFile())) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName)).contains("datapackage.json", "disclosures.csv");
        }
        assertThat(run("export", "--data", data, "--zip", "x.zip", "--json")).isEqualTo(2);
        assertThat(run("export", "--data", data, "无此单位")).isEqualTo(1);
        assertThat(err()).contains("无此单位");
    }

    @Test
    void staffIsAddedWithoutAPasswordAndTheTrailKnows() {
        String data = folder.resolve("data").toString();
        assertThat(run("staff", "--data", data, "add", "clerk", "--role", "uploader,reviewer")).isZero();
        assertThat(out()).contains("/welcome?name=clerk&word=");
        assertThat(run("staff", "--data", data, "add", "Clerk", "--role", "uploader")).isEqualTo(2);
        assertThat(run("staff", "--data", data, "add", "other", "--role", "king")).isEqualTo(2);
        assertThat(run("staff", "--data", data, "off", "clerk")).isZero();
        assertThat(run("staff", "--data", data, "list")).isZero();
        assertThat(out()).contains("clerk", "停用", "未设口令");
        assertThat(run("audit", "--data", data, "verify")).isZero();
        assertThat(out()).contains("共 2 条");
        assertThat(run("audit", "--data", data, "export")).isZero();
        assertThat(out().lines()).hasSize(3);
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        assertThat(runInto(new FailingStream("Broken pipe"), "help")).isEqualTo(141);
        assertThat(err()).isEmpty();
        assertThat(runInto(new FailingStream("No space left on device"), "help")).isEqualTo(1);
        assertThat(err()).contains("No space left on device");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... words) {
        return call("", out, false, words);
    }

    private int runWithInput(String input, String... words) {
        return call(input, out, false, words);
    }

    private int runInteractive(String... words) {
        return call("", out, true, words);
    }

    private int runInto(OutputStream output, String... words) {
        return call("", output, false, words);
    }

    private int call(String input, OutputStream output, boolean interactive, String... words) {
        out.reset();
        err.reset();
        return Mingzhang.run(List.of(words), new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output, err, interactive));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** An output whose reader has gone, or whose disk is full. */
    private static final class FailingStream extends OutputStream {

        private final String reason;

        FailingStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
