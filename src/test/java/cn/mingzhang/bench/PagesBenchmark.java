package cn.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code ./mingzhang bench pages [DATA]}: how many requests a second the portal answers, beside the same bytes as plain files served by
 * Payara and by nginx in the same run, and through the nginx of {@code deploy/nginx.conf}. Each page is asked of the five in turn, in
 * several rounds, so that a busy minute of the machine harms all alike; the median of the rounds counts.
 */
final class PagesBenchmark {

    private static final int WARM_UP_SECONDS = Integer.getInteger("mingzhang.bench.warmup", 6);
    private static final int SECONDS = Integer.getInteger("mingzhang.bench.seconds", 4);
    private static final int ROUNDS = Integer.getInteger("mingzhang.bench.rounds", 3);
    private static final List<Integer> CONNECTIONS = List.of(8, 64);
    private static final List<String> KINDS = List.of("首页", "公开文件", "项目", "检索", "接口");

    /** Who answers. */
    private enum Answering { KEPT, PAYARA_FILE, THROUGH_NGINX, NGINX_FILE, ANEW }

    private final Path work;
    private final RunningPortal portal;
    private final Map<String, String> pages;

    private PagesBenchmark(Path work, RunningPortal portal) throws IOException, InterruptedException {
        this.work = work;
        this.portal = portal;
        this.pages = portal.kindsOfPages();
        pages.keySet().retainAll(KINDS);
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("mingzhang-pages");
        Path data = arguments.length > 0 ? Path.of(arguments[0]) : Files.createDirectory(work.resolve("data"));
        // Nginx drops to another account, which must be able to come in.
        work.toFile().setExecutable(true, false);
        work.toFile().setReadable(true, false);
        try (RunningPortal portal = new RunningPortal(data)) {
            new PagesBenchmark(work, portal).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        Path files = Files.createDirectory(work.resolve("files"));
        int number = 0;
        for (String path : pages.values()) {
            Files.write(files.resolve(++number + ".html"), RunningPortal.get(portal.address(path)).body());
        }
        int payaraPort = RunningPortal.freePort();
        int nginxPort = RunningPortal.freePort();
        int frontPort = RunningPortal.freePort();
        Process payara = payara(files, payaraPort);
        Process nginx = nginx(files, nginxPort, frontPort);
        try {
            RunningPortal.awaitAnswer(payara, "http://127.0.0.1:" + payaraPort + "/1.html", "\0");
            RunningPortal.awaitAnswer(nginx, "http://127.0.0.1:" + nginxPort + "/1.html", "\0");
            System.out.println("每秒请求数（p50 / p99 毫秒），" + ROUNDS + " 轮取中位数，每轮 " + SECONDS + " 秒，wrk 单线程，未压缩；文件为同样字节的静态文件。");
            System.out.println();
            System.out.println("| 页面 | 字节 | 连接 | 保留的页面 | Payara 文件 | 比 | p99 比 | 经 nginx | nginx 文件 | 比 | p99 比 | 重新生成 |");
            System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
            number = 0;
            for (Map.Entry<String, String> page : pages.entrySet()) {
                String file = "/" + ++number + ".html";
                String path = page.getValue();
                Map<Answering, String> addresses = new EnumMap<>(Map.of(Answering.KEPT, portal.address(path),
                        Answering.PAYARA_FILE, "http://127.0.0.1:" + payaraPort + file,
                        Answering.THROUGH_NGINX, "http://127.0.0.1:" + frontPort + path,
                        Answering.NGINX_FILE, "http://127.0.0.1:" + nginxPort + file,
                        Answering.ANEW, portal.anew(path)));
                long bytes = Files.size(files.resolve(number + ".html"));
                for (String address : addresses.values()) {
                    Load.on(address, CONNECTIONS.get(0), WARM_UP_SECONDS);
                }
                for (int connections : CONNECTIONS) {
                    print(page.getKey(), bytes, connections, measure(addresses, connections));
                }
            }
        } finally {
            RunningPortal.stop(nginx);
            RunningPortal.stop(payara);
        }
    }

    private static Map<Answering, Load> measure(Map<Answering, String> addresses, int connections) throws IOException, InterruptedException {
        Map<Answering, List<Load>> rounds = new EnumMap<>(Answering.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<Answering, String> address : addresses.entrySet()) {
                rounds.computeIfAbsent(address.getKey(), key -> new ArrayList<>()).add(Load.on(address.getValue(), connections, SECONDS));
            }
        }
        Map<Answering, Load> medians = new EnumMap<>(Answering.class);
        rounds.forEach((answering, loads) -> medians.put(answering, Load.median(loads)));
        return medians;
    }

    private static void print(String page, long bytes, int connections, Map<Answering, Load> loads) {
        Load kept = loads.get(Answering.KEPT);
        Load payara = loads.get(Answering.PAYARA_FILE);
        Load through = loads.get(Answering.THROUGH_NGINX);
        Load nginx = loads.get(Answering.NGINX_FILE);
        System.out.printf(Locale.ROOT, "| %s | %d | %d | %s | %s | %.2f | %.1f | %s | %s | %.2f | %.1f | %s |%n", page, bytes, connections,
                kept.printed(), payara.printed(), kept.rate() / payara.rate(), kept.most() / payara.most(),
                through.printed(), nginx.printed(), through.rate() / nginx.rate(), through.most() / nginx.most(),
                loads.get(Answering.ANEW).printed());
    }

    /** Payara with the files and nothing else, started with the options the portal was started with. */
    private Process payara(Path files, int port) throws IOException {
        Path war = work.resolve("ROOT.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (int i = 1; i <= pages.size(); i++) {
                zip.putNextEntry(new ZipEntry(i + ".html"));
                Files.copy(files.resolve(i + ".html"), zip);
            }
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(portal.javaOptions());
        command.addAll(List.of("-Djava.io.tmpdir=" + Files.createDirectory(work.resolve("payara")), "-jar", "target/payara-micro.jar",
                "--deploy", war.toString(), "--port", String.valueOf(port), "--nohazelcast", "--disablephonehome",
                "--prebootcommandfile", "src/main/payara/preboot.txt", "--postbootcommandfile", "src/main/payara/postboot.txt"));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("payara.log").toFile()).start();
    }

    /** One nginx: the files at one port, at the other the front of the portal as it is documented. */
    private Process nginx(Path files, int port, int frontPort) throws IOException {
        String front = Files.readString(Path.of("deploy", "nginx.conf")).replace("/var/cache/nginx/mingzhang", work + "/kept-by-nginx")
                .replace("127.0.0.1:8080", portal.address("").substring("http://".length())).replace("listen 80;", "listen 127.0.0.1:" + frontPort + ";");
        Path configuration = work.resolve("nginx.conf");
        Files.writeString(configuration, """
                worker_processes auto;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx-errors.log;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    types { text/html html; }
                    keepalive_requests 10000000;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxied;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %3$s;
                        sendfile on;
                        tcp_nopush on;
                        open_file_cache max=10000 inactive=1m;
                        open_file_cache_valid 10s;
                    }
                %4$s
                }
                """.formatted(work, port, files, front));
        String program = Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
        return new ProcessBuilder(program, "-c", configuration.toString()).redirectErrorStream(true)
                .redirectOutput(work.resolve("nginx.log").toFile()).start();
    }
}
