package cn.mingzhang.account;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.money.MoneyUnit;
import java.util.List;
import java.util.Optional;

/** Finds a measure among the figures the narrative states (说明取数): the first that is named so under a fitting heading. */
final class NarrativeFacts {

    private static final String PLANNED = ".*(?:全年预算|年初预算|预算数)";
    private static final String CHANGE = ".*(?:比|较|增加|减少|增长|下降|上升|占).*";

    /** A figure with its folded name and heading: folding is slow and every measure looks at every figure. */
    private record Named(KeyFigure figure, String name, String heading, boolean change) {
    }

    private final Disclosure disclosure;
    private final List<Named> figures;

    NarrativeFacts(Disclosure disclosure) {
        this.disclosure = disclosure;
        this.figures = disclosure.getKeyFigures().stream().filter(figure -> isMoney(figure) || isPeople(figure))
                .map(figure -> new Named(figure, name(figure), heading(figure), isChange(figure))).toList();
    }

    Optional<Fact> fact(Measure measure) {
        return facts(measure).stream().findFirst();
    }

    List<Fact> facts(Measure measure) {
        return figures.stream().filter(named -> (measure.isCount() ? isPeople(named.figure()) : isMoney(named.figure())) && !named.change())
                .filter(named -> measure.isMeantBy(named.name(), named.heading()))
                .filter(named -> !named.name().matches(PLANNED) || disclosure.getKind() == DisclosureKind.BUDGET)
                .map(named -> fact(measure, named.figure())).toList();
    }

    /** 年初预算 or 全年预算 that final accounts state for a measure. */
    Optional<Fact> planned(Measure measure) {
        if (disclosure.getKind() != DisclosureKind.FINAL_ACCOUNTS) {
            return Optional.empty();
        }
        return figures.stream().filter(named -> isMoney(named.figure()) && named.name().matches(PLANNED))
                .filter(named -> measure.isMeantBy(named.name().replaceFirst("(?:全年预算|年初预算|预算数)$", ""), named.heading()))
                .findFirst().map(named -> fact(measure, named.figure()));
    }

    static Fact fact(Measure measure, KeyFigure figure) {
        MoneyUnit unit = measure != null && measure.isCount() ? null : MoneyUnit.in(figure.getUnit());
        return Fact.ofNarrative(measure, figure.getName(), figure.getValue(), unit, figure.getSection());
    }

    static boolean isMoney(KeyFigure figure) {
        return figure.getValue() != null && List.of("元", "万元", "亿元").contains(String.valueOf(figure.getUnit()));
    }

    private static boolean isPeople(KeyFigure figure) {
        return figure.getValue() != null && List.of("人", "名").contains(String.valueOf(figure.getUnit()));
    }

    /** A figure that says by how much another one changed. */
    static boolean isChange(KeyFigure figure) {
        boolean moved = figure.getDirection() != null && !figure.getDirection().equals("unchanged");
        return moved || figure.getName() != null && figure.getName().matches(CHANGE);
    }

    static String name(KeyFigure figure) {
        return Words.fold(figure.getName());
    }

    static String heading(KeyFigure figure) {
        return Words.fold(figure.getSection());
    }
}
