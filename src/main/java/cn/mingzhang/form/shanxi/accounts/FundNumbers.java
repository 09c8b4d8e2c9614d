package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.money.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the seven numbers of a fund row: declared, approved, full-year budget, executed, carry-over, rate, score. A page reader
 * doubles or drops some; what is left must fulfil full-year budget − executed = carry-over and executed ÷ full-year budget = rate.
 */
class FundNumbers {

    private static final int COLUMNS = 7;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal RATE_TOLERANCE = new BigDecimal("0.06");

    /** @param certain whether the arithmetic leaves one reading only */
    record Resolved(List<Figure> figures, boolean certain) {
    }

    /** @param gaps for each number whether an empty cell stands before it */
    Resolved resolve(List<Figure> printed, List<Boolean> gaps) {
        if (printed.size() == COLUMNS) {
            return new Resolved(printed, true);
        }
        List<List<Figure>> readings = printed.size() > COLUMNS ? shortened(printed) : lengthened(printed, gaps);
        List<List<Figure>> fitting = readings.stream().filter(FundNumbers::fits).toList();
        List<List<BigDecimal>> different = fitting.stream().map(FundNumbers::values).distinct().toList();
        List<List<Figure>> best = fitting.isEmpty() ? readings : fitting;
        return new Resolved(best.isEmpty() ? padded(printed) : best.get(0), different.size() == 1);
    }

    /** Every way to leave out doubled neighbours, later ones first, so that the first two numbers are kept. */
    private static List<List<Figure>> shortened(List<Figure> printed) {
        List<List<Figure>> readings = new ArrayList<>();
        for (int i = printed.size() - 3; i > 0; i--) {
            if (printed.get(i).value().compareTo(printed.get(i - 1).value()) == 0) {
                List<Figure> rest = new ArrayList<>(printed);
                rest.remove(i);
                readings.addAll(rest.size() == COLUMNS ? List.of(rest) : shortened(rest));
            }
        }
        Collections.reverse(readings);
        return readings;
    }

    /** Every way to set one blank, where an empty cell was printed first. */
    private static List<List<Figure>> lengthened(List<Figure> printed, List<Boolean> gaps) {
        if (printed.size() != COLUMNS - 1) {
            return List.of();
        }
        List<List<Figure>> readings = new ArrayList<>();
        for (int i = 0; i < COLUMNS - 2; i++) {
            List<Figure> reading = new ArrayList<>(printed);
            reading.add(i, null);
            if (gaps.get(i)) {
                readings.add(0, reading);
            } else {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static List<Figure> padded(List<Figure> printed) {
        List<Figure> figures = new ArrayList<>(printed.size() > COLUMNS ? printed.subList(0, COLUMNS) : printed);
        while (figures.size() < COLUMNS) {
            figures.add(null);
        }
        return figures;
    }

    private static boolean fits(List<Figure> row) {
        BigDecimal[] n = row.stream().map(figure -> figure == null ? null : figure.value()).toArray(BigDecimal[]::new);
        BigDecimal full = n[2];
        BigDecimal executed = n[3];
        if (full == null || executed == null) {
            return Arrays.stream(n, 0, 2).allMatch(value -> value != null);
        }
        if (n[4] != null && full.subtract(executed).compareTo(n[4]) != 0) {
            return false;
        }
        return full.signum() == 0
                || executed.multiply(HUNDRED).divide(full, 4, RoundingMode.HALF_UP).subtract(n[5]).abs().compareTo(RATE_TOLERANCE) <= 0;
    }

    private static List<BigDecimal> values(List<Figure> row) {
        return row.stream().map(figure -> figure == null ? null : figure.value().stripTrailingZeros()).toList();
    }
}
