package cn.mingzhang.form.shanxi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.finding.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sheets with cells shifted, lost, doubled and exchanged at random; the seed makes every run the same. */
class SheetMutationTest {

    private static final int RUNS = 100;

    @Test
    void shiftedCellsChangeNothing() {
        Random random = new Random(20240607);
        List<String> expected = values(SheetText.INDICATORS);
        for (int run = 0; run < RUNS; run++) {
            String rows = SheetText.INDICATORS.lines().map(row -> shifted(row, random)).collect(Collectors.joining("\n", "", "\n"));

            assertThat(values(rows)).as(rows).isEqualTo(expected);
        }
    }

    @Test
    void lostLabelsAreFoundAgainByWeightsAndContent() {
        Random random = new Random(20240608);
        for (int run = 0; run < RUNS; run++) {
            int lost = random.nextInt(6);
            List<String> rows = new ArrayList<>(SheetText.INDICATORS.lines().toList());
            rows.set(lost, rows.get(lost).replaceAll("[^→]*(指标|效益|服务对象满意度)(?=→)", ""));

            SheetText.Read read = SheetText.read(SheetText.indicators(String.join("\n", rows) + "\n"));

            assertThat(read.evaluation().getIndicators()).as(rows.get(lost)).extracting(Indicator::getLevel1)
                    .containsExactly("产出指标", "产出指标", "产出指标", "产出指标", "效益指标", "满意度指标");
        }
    }

    @Test
    void whateverIsLostOrDoubledTheReaderGoesOn() {
        Random random = new Random(20240609);
        List<String> lines = SheetText.indicators(SheetText.INDICATORS).lines().toList();
        for (int run = 0; run < RUNS; run++) {
            String text = lines.stream().map(line -> mutated(line, lines, random)).collect(Collectors.joining("\n"));

            assertThatCode(() -> SheetText.document("云川市水务局\n2023年度部门决算公开\n" + text, new Findings())).as(text).doesNotThrowAnyException();
        }
    }

    private static List<String> values(String rows) {
        return SheetText.read(SheetText.indicators(rows)).evaluation().getIndicators().stream()
                .map(row -> row.getLevel2() + row.getLevel3() + row.getAdjustedTarget() + row.getActual() + row.getWeight().text() + row.getScore().text())
                .toList();
    }

    /** The same cells in the same order, some columns further left or right. */
    private static String shifted(String row, Random random) {
        return Arrays.stream(row.split("→")).filter(cell -> !cell.isEmpty())
                .map(cell -> "→".repeat(1 + random.nextInt(3)) + cell).collect(Collectors.joining()) + "→".repeat(random.nextInt(4));
    }

    private static String mutated(String line, List<String> lines, Random random) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("→", -1)));
        IntStream.range(0, random.nextInt(3)).forEach(i -> {
            int at = random.nextInt(cells.size());
            switch (random.nextInt(6)) {
                case 0 -> cells.set(at, "");
                case 1 -> cells.add(at, cells.get(at));
                case 2 -> cells.set(at, cells.get(at).substring(random.nextInt(cells.get(at).length() + 1)));
                case 3 -> cells.addAll(Arrays.asList(lines.get(random.nextInt(lines.size())).split("→")));
                case 4 -> cells.set(at, cells.get(at) + "\n\n" + random.nextInt(100));
                default -> cells.add(at, String.valueOf(random.nextInt(40)));
            }
        });
        return random.nextInt(20) == 0 ? "" : String.join("→", cells);
    }
}
