package cn.mingzhang.bench;

import cn.mingzhang.check.Checks;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long all checks of a disclosure with 64 self-evaluation sheets take: once in a fresh process, and warm. */
public class CheckBenchmark {

    private static final int SHEETS = 64;
    private static final int ROUNDS = 30;

    private CheckBenchmark() {
    }

    /** {@code ./mingzhang bench check [FILE…]}; without files the final accounts in ../shared, filled up to 64 sheets. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files = arguments.length > 0 ? Arrays.stream(arguments).map(Path::of).toList()
                : List.of(Path.of("../shared/disclosures/text/jincheng-2024-final-accounts.txt"), Path.of("../shared/disclosures/text/linfen-2024-budget.txt"));
        out.println("文件                                     自评表  项目表   疑点   首次(ms)   热态中位(ms)");
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                System.err.println("没有文件 " + file);
                System.exit(1);
            }
            Disclosure disclosure = filled(file);
            long first = time(disclosure);
            List<Long> warm = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                warm.add(time(disclosure));
            }
            warm.sort(null);
            out.printf("%-40s %5d  %5d  %5d  %8.0f  %10.0f%n", file.getFileName(), disclosure.getEvaluations().size(), disclosure.getProjects().size(),
                    Checks.run(disclosure).size(), first / 1e6, warm.get(warm.size() / 2) / 1e6);
        }
    }

    /** The file as it is; where it has self-evaluation sheets, some of them once more, so that there are as many as in the whole document. */
    private static Disclosure filled(Path file) throws IOException {
        Disclosure disclosure = read(file);
        List<Evaluation> more = read(file).getEvaluations();
        for (int i = 0; !more.isEmpty() && disclosure.getEvaluations().size() < SHEETS; i++) {
            disclosure.add(more.get(i % more.size()));
        }
        return disclosure;
    }

    private static Disclosure read(Path file) throws IOException {
        return new DisclosureReader().read(file, file.getFileName().toString()).disclosure();
    }

    private static long time(Disclosure disclosure) {
        long start = System.nanoTime();
        Checks.run(disclosure);
        return System.nanoTime() - start;
    }
}
