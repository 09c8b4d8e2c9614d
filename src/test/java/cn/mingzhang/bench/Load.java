package cn.mingzhang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What wrk measured at one address (一次压测): requests a second, and the milliseconds half and 99 of 100 requests took at most. */
record Load(double rate, double half, double most) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern LATENCY = Pattern.compile("(50|99)%\\s+([\\d.]+)(us|ms|s|m)");

    /** Asks an address over so many connections for some seconds. */
    static Load on(String address, int connections, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "20s", "--latency", address)
                .redirectErrorStream(true).start();
        String report = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher rate = RATE.matcher(report);
        if (!rate.find() || report.contains("Non-2xx")) {
            throw new IllegalStateException(address + " 没有正常回答：" + report);
        }
        double half = 0;
        double most = 0;
        Matcher latency = LATENCY.matcher(report);
        while (latency.find()) {
            double millis = Double.parseDouble(latency.group(2)) * switch (latency.group(3)) {
                case "us" -> 0.001;
                case "ms" -> 1;
                case "s" -> 1000;
                default -> 60_000;
            };
            if (latency.group(1).equals("50")) {
                half = millis;
            } else {
                most = millis;
            }
        }
        return new Load(Double.parseDouble(rate.group(1)), half, most);
    }

    /** The one in the middle by rate. */
    static Load median(List<Load> loads) {
        List<Load> sorted = new ArrayList<>(loads);
        sorted.sort(Comparator.comparingDouble(Load::rate));
        return sorted.get(sorted.size() / 2);
    }

    /** For a cell of the table: requests a second, and p50 / p99. */
    String printed() {
        return String.format(Locale.ROOT, "%.0f (%.1f / %.1f)", rate, half, most);
    }
}
