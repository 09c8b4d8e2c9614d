package cn.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./mingzhang bench growth SMALL LARGE}: how long each kind of page takes to be rendered anew in a small store and in a large one,
 * both filled by {@link GeneratedDisclosures}, so that the disclosures of the small one are in the large one too. One visitor at a time.
 */
final class GrowthBenchmark {

    private static final int WARM_UP = 150;
    private static final int REQUESTS = 100;

    private GrowthBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("用法：./mingzhang bench growth 小的数据目录 大的数据目录");
            System.exit(2);
        }
        Map<String, String> pages;
        Map<String, Double> small;
        try (RunningPortal portal = new RunningPortal(Path.of(arguments[0]))) {
            pages = portal.kindsOfPages();
            small = measure(portal, pages);
        }
        Map<String, Double> large;
        try (RunningPortal portal = new RunningPortal(Path.of(arguments[1]))) {
            large = measure(portal, pages);
        }
        System.out.println("| 页面（重新生成，中位数） | 少 ms | 多 ms | 倍数 |");
        System.out.println("|---|---|---|---|");
        pages.keySet().forEach(page -> System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.2f |%n", page, small.get(page), large.get(page),
                large.get(page) / small.get(page)));
    }

    private static Map<String, Double> measure(RunningPortal portal, Map<String, String> pages) throws IOException, InterruptedException {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            medians.put(page.getKey(), median(portal.anew(page.getValue())));
        }
        return medians;
    }

    private static double median(String address) throws IOException, InterruptedException {
        double[] millis = new double[REQUESTS];
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long begin = System.nanoTime();
            int status = RunningPortal.get(address).statusCode();
            if (status != 200) {
                throw new IllegalStateException(address + " 回答了 " + status);
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[REQUESTS / 2];
    }
}
