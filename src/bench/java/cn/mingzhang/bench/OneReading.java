package cn.mingzhang.bench;

import cn.mingzhang.ingestion.DisclosureReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** The measured process: reads one file a number of times, ours or by Tika, and prints the median of the warm readings and its own peak. */
final class OneReading {

    private OneReading() {
    }

    /** Arguments: ours or tika, the file, the number of readings. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        int rounds = Integer.parseInt(args[2]);
        boolean ours = args[0].equals("ours");
        DisclosureReader reader = ours ? new DisclosureReader() : null;
        AutoDetectParser tika = ours ? null : new AutoDetectParser();
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            int size = ours ? reader.read(file, file.getFileName().toString()).text().lines().size() : extract(tika, file);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (size == 0) {
                throw new IllegalStateException(file + " gave nothing");
            }
        }
        double[] warm = Arrays.copyOfRange(times, rounds / 2, rounds);
        Arrays.sort(warm);
        System.out.printf(java.util.Locale.ROOT, "%.1f %d%n", warm[warm.length / 2], peakMegabytes());
    }

    private static int extract(AutoDetectParser tika, Path file) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = Files.newInputStream(file)) {
            tika.parse(in, text, new Metadata(), new ParseContext());
        }
        return text.toString().length();
    }

    /** Highest resident memory of this process, as Linux counts it; else the highest heap in use. */
    private static long peakMegabytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        }
        return java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
