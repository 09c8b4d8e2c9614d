package cn.mingzhang.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real portal, started once for all tests: the packaged war on the real server, on a free port of loopback, with a data
 * folder of its own into which it loads some of the samples and a document that means harm.
 */
public class Portal implements BeforeAllCallback {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<Path> DOCUMENTS = List.of(Path.of("samples", "yunchuan-education-2022-budget.txt"),
            Path.of("samples", "yunchuan-ecology-2022-accounts.txt"), Path.of("samples", "qingyuan-2023-performance.txt"),
            Path.of("samples", "qingping-2022-budget.txt"), Path.of("src", "test", "resources", "portal", "hostile-2023-budget.txt"));
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static URI base;
    private static Path data;

    /** The data folder of the portal. */
    static Path data() {
        return data;
    }

    /** The address of a path that is already percent-encoded. */
    static URI address(String path) {
        return URI.create(base + path);
    }

    static HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    static HttpResponse<String> send(String method, String path) {
        return send(HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.noBody()), HttpResponse.BodyHandlers.ofString());
    }

    static byte[] bytes(String path) {
        return send(HttpRequest.newBuilder(address(path)), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Server.class, type -> new Server());
    }

    /** The child process; ended with the last test. */
    private static final class Server implements ExtensionContext.Store.CloseableResource {

        private final Process process;

        Server() {
            try {
                Path work = Files.createDirectories(Path.of(property("work")));
                data = Files.createTempDirectory(work, "data 数据 ");
                Path log = data.resolve("portal.log");
                // The server cannot unpack itself below a path with blanks or Chinese in it.
                Path temporary = Files.createTempDirectory("mingzhang");
                int port = freePort();
                base = URI.create("http://127.0.0.1:" + port);
                Path payara = Path.of(property("payara"));
                process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dmingzhang.data=" + data,
                        "-Dmingzhang.samples=" + documents(data.resolve("documents")),
                        "-Djava.io.tmpdir=" + temporary,
                        "-jar", property("server"), "--deploy", property("war"), "--port", String.valueOf(port),
                        "--nohazelcast", "--disablephonehome",
                        "--prebootcommandfile", payara.resolve("preboot.txt").toString(),
                        "--postbootcommandfile", payara.resolve("postboot.txt").toString()))
                        .redirectErrorStream(true).redirectOutput(log.toFile()).start();
                awaitDocuments(log);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static Path documents(Path folder) throws IOException {
            Files.createDirectory(folder);
            for (Path document : DOCUMENTS) {
                Files.copy(document, folder.resolve(document.getFileName()));
            }
            return folder;
        }

        /** Until the home page answers and no longer speaks of documents being loaded. */
        private void awaitDocuments(Path log) throws IOException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!ready()) {
                if (!process.isAlive() || System.nanoTime() > end || Files.readString(log).matches("(?s).*Exception while (?:deploying|invoking).*")) {
                    close();
                    throw new IllegalStateException("the portal did not start, see " + log);
                }
                try {
                    TimeUnit.MILLISECONDS.sleep(250);
                } catch (InterruptedException e) {
                    close();
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        }

        private static boolean ready() {
            try {
                HttpResponse<String> home = get("/");
                return home.statusCode() == 200 && !home.body().contains("正在载入样本");
            } catch (java.io.UncheckedIOException notListeningYet) {
                return false;
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        private static String property(String name) {
            return System.getProperty("mingzhang.test." + name);
        }

        @Override
        public void close() {
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
