package cn.mingzhang.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * {@code ./mingzhang bench reading [FILES]}: the whole reading of each file beside plain text extraction of the same file by Tika, each
 * in a process of its own with the same options: cold as the whole process, warm as the median of readings in one process.
 */
final class ReadingBenchmark {

    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");
    private static final int COLD_RUNS = 3;
    private static final int WARM_READINGS = 20;
    private static final int WARM_READINGS_OF_LARGE = 6;
    private static final int LARGE_BYTES = 400_000;
    private static final int PAGES = 150;

    /** What one engine took for one file. */
    private record Result(double cold, double warm, long peak) {
    }

    private ReadingBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        List<Path> files = new ArrayList<>(Arrays.stream(args).map(Path::of).toList());
        if (files.isEmpty()) {
            try (Stream<Path> samples = Files.list(Path.of("samples"))) {
                samples.filter(path -> path.toString().matches(".*\\.(docx|xlsx|pdf|txt)")).sorted().forEach(files::add);
            }
            files.add(longPdf(files));
        }
        System.out.println("每个文件分别用单独进程读取（" + String.join(" ", OPTIONS) + "）：冷启动为整个进程耗时的中位数，热为同一进程内多次读取的中位数；倍数为明账÷Tika。");
        System.out.printf("%-44s %21s %7s %21s %7s %17s%n", "文件", "冷 ms 明账/Tika", "倍数", "热 ms 明账/Tika", "倍数", "内存峰值 MiB");
        for (Path file : files) {
            int rounds = Files.size(file) > LARGE_BYTES ? WARM_READINGS_OF_LARGE : WARM_READINGS;
            Result ours = measure("ours", file, rounds);
            Result tika = measure("tika", file, rounds);
            System.out.printf(java.util.Locale.ROOT, "%-46s %10.0f %10.0f %8.2f %10.1f %10.1f %8.2f %8d %8d%n", file.getFileName(), ours.cold, tika.cold,
                    ours.cold / tika.cold, ours.warm, tika.warm, ours.warm / tika.warm, ours.peak, tika.peak);
        }
    }

    private static Result measure(String engine, Path file, int rounds) throws Exception {
        double[] cold = new double[COLD_RUNS];
        long[] peak = new long[COLD_RUNS];
        for (int i = 0; i < COLD_RUNS; i++) {
            long start = System.nanoTime();
            peak[i] = Long.parseLong(run(engine, file, 1)[1]);
            cold[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(cold);
        Arrays.sort(peak);
        return new Result(cold[COLD_RUNS / 2], Double.parseDouble(run(engine, file, rounds)[0]), peak[COLD_RUNS / 2]);
    }

    private static String[] run(String engine, Path file, int rounds) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneReading.class.getName(), engine, file.toString(),
                Integer.toString(rounds)));
        File errors = File.createTempFile("bench", ".err");
        Process process = new ProcessBuilder(command).redirectError(errors).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(engine + " 读取 " + file + " 失败：\n" + Files.readString(errors.toPath()));
        }
        Files.delete(errors.toPath());
        return out.substring(out.lastIndexOf('\n') + 1).split(" ");
    }

    /** A PDF of 150 pages: the pages of the PDF samples, again and again. */
    private static Path longPdf(List<Path> files) throws IOException {
        Path target = Files.createDirectories(Path.of("target")).resolve("bench-" + PAGES + "-pages.pdf");
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            for (Path file : files) {
                if (file.toString().endsWith(".pdf")) {
                    sources.add(Loader.loadPDF(file.toFile()));
                }
            }
            for (int i = 0; whole.getNumberOfPages() < PAGES; i++) {
                PDDocument source = sources.get(i % sources.size());
                for (int page = 0; page < source.getNumberOfPages() && whole.getNumberOfPages() < PAGES; page++) {
                    whole.importPage(source.getPage(page));
                }
            }
            whole.save(target.toFile());
        } finally {
            for (PDDocument source : sources) {
                source.close();
            }
        }
        return target;
    }
}
