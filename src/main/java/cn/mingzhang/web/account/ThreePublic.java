package cn.mingzhang.web.account;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import java.util.List;

/** The three public expenses split as the law asks (“三公”经费), beside the budget and the year before. */
public final class ThreePublic {

    /**
     * A line; what is not printed is null.
     *
     * @param depth   0 for the total, 1 for its three parts, 2 for the two parts of vehicles
     * @param fact    of this year
     * @param planned the budget that final accounts print beside it
     * @param former  of the year before, from its own disclosure
     * @param stated  the change as stated
     */
    public record Line(Measure measure, int depth, Fact fact, Fact planned, Fact former, Change stated) {

        /** The stated change in words. */
        public String change() {
            return stated == null ? null : Headline.words(stated);
        }
    }

    private static final List<Measure> MEASURES = List.of(Measure.THREE_PUBLIC, Measure.ABROAD, Measure.VEHICLES, Measure.VEHICLE_PURCHASE,
            Measure.VEHICLE_OPERATION, Measure.RECEPTION);

    private final List<Line> lines;

    ThreePublic(Account account, Account former) {
        lines = MEASURES.stream().map(measure -> new Line(measure, depth(measure), account.fact(measure).orElse(null), account.planned(measure).orElse(null),
                former == null ? null : former.fact(measure).orElse(null), account.change(measure).orElse(null))).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether the disclosure prints any of them. */
    public boolean isPrinted() {
        return lines.stream().anyMatch(line -> line.fact() != null);
    }

    public boolean isWithBudget() {
        return lines.stream().anyMatch(line -> line.planned() != null);
    }

    public boolean isWithFormer() {
        return lines.stream().anyMatch(line -> line.former() != null);
    }

    private static int depth(Measure measure) {
        return switch (measure) {
            case THREE_PUBLIC -> 0;
            case VEHICLE_PURCHASE, VEHICLE_OPERATION -> 2;
            default -> 1;
        };
    }
}
