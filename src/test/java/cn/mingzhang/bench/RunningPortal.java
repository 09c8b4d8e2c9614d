package cn.mingzhang.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal as {@code ./mingzhang run} starts it, on a free port, for as long as a benchmark needs it. */
final class RunningPortal implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final int port;

    RunningPortal(Path data) throws IOException, InterruptedException {
        port = freePort();
        process = new ProcessBuilder("./mingzhang", "run", "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true).redirectOutput(data.resolve("benchmark.log").toFile()).start();
        awaitAnswer(process, address("/"), "正在载入样本");
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /**
     * The address at which a page is rendered anew each time: with a parameter no page looks at it is not kept. The API refuses such a
     * parameter, but an address that is too long is not kept either.
     */
    String anew(String path) {
        String more = path.startsWith("/api/") ? "limit=20&".repeat(80) + "limit=20" : "anew=1";
        return address(path + (path.contains("?") ? "&" : "?") + more);
    }

    /** The options the launcher gave to Java, to give them to others too. */
    List<String> javaOptions() throws IOException {
        long server = process.descendants().filter(child -> child.info().command().orElse("").endsWith("/java")).findFirst().orElseThrow().pid();
        String[] arguments = Files.readString(Path.of("/proc", String.valueOf(server), "cmdline"), StandardCharsets.UTF_8).split("\0");
        return Arrays.stream(arguments).filter(argument -> argument.startsWith("-X") && !argument.startsWith("-XX:SharedArchiveFile")).toList();
    }

    /** One address of each kind of page there is, by its Chinese name; kinds that this portal does not have are left out. */
    Map<String, String> kindsOfPages() throws IOException, InterruptedException {
        String budget = links(links("/agencies", "/agencies/[^/\"?]+"), "/agencies/[^/\"?]+/\\d{4}/budget").get(0);
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("首页", "/");
        kinds.put("单位名录", "/agencies");
        kinds.put("单位", budget.replaceFirst("/\\d{4}/budget", ""));
        kinds.put("公开文件", budget);
        kinds.put("一张报表", budget + "/statements/1");
        kinds.put("项目", budget + "/projects/1");
        kinds.put("原文", budget + "/source");
        kinds.put("全部项目", "/projects");
        kinds.put("核对", "/findings");
        kinds.put("名词", "/glossary");
        kinds.put("检索", "/search?q=%E4%B8%89%E5%85%AC%E7%BB%8F%E8%B4%B9");
        kinds.put("接口", "/api/v1/disclosures");
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            if (get(address(kind.getValue())).statusCode() != 200) {
                missing.add(kind.getKey());
            }
        }
        missing.forEach(kinds::remove);
        return kinds;
    }

    private List<String> links(String path, String pattern) throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("href=\"(" + pattern + ")\"").matcher(new String(get(address(path)).body(), StandardCharsets.UTF_8));
        List<String> links = new ArrayList<>();
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }

    /** The links of this pattern on the first of these pages that has one. */
    private List<String> links(List<String> pages, String pattern) throws IOException, InterruptedException {
        for (String page : pages) {
            List<String> found = links(page, pattern);
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new IllegalStateException("门户里没有部门预算，请换一个数据目录");
    }

    static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Until the address answers with 200 and a text that does not say that more is to come. */
    static void awaitAnswer(Process process, String address, String notYet) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                HttpResponse<byte[]> answer = get(address);
                if (answer.statusCode() == 200 && !new String(answer.body(), StandardCharsets.UTF_8).contains(notYet)) {
                    return;
                }
            } catch (IOException notListeningYet) {
                // Asked again below.
            }
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("没有启动：" + address);
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop(process);
    }
}
