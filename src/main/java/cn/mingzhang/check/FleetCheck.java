package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The vehicles a department says it has: against its quota, by kind, and against the “三公” narrative. */
public class FleetCheck implements Check {

    static final Rule QUOTA = Rule.warning("fleet.quota", "公务用车实有数不超过编制数", "公务用车实有数不应多于编制数。");
    static final Rule KINDS = Rule.warning("fleet.kinds", "各类用车之和等于总数", "其中各类用车辆数之和应等于车辆总数（实有数）。");
    static final Rule KEPT = Rule.warning("fleet.kept", "公务用车保有量与车辆数一致", "“三公”经费说明的公务用车保有量为0，而国有资产占用说明中有车辆。");

    @Override
    public List<Rule> rules() {
        return List.of(QUOTA, KINDS, KEPT);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        List<KeyFigure> vehicles = disclosure.getKeyFigures().stream()
                .filter(figure -> "辆".equals(figure.getUnit()) && figure.getName() != null && figure.getValue() != null).toList();
        Optional<KeyFigure> quota = first(vehicles, figure -> figure.getName().matches(".*用车编制(?:数)?"));
        Optional<KeyFigure> fleet = first(vehicles, figure -> figure.getName().matches(".*(?:实有(?:数)?|共有(?:公务)?(?:用车|车辆)|车辆(?:总数)?)"));
        if (quota.isPresent() && fleet.isPresent() && value(fleet.get()).compareTo(value(quota.get())) > 0) {
            signals.signal(QUOTA, "公务用车实有" + fleet.get().getValue().text() + "辆，多于编制" + quota.get().getValue().text() + "辆",
                    "不多于" + quota.get().getValue().text() + "辆", fleet.get().getValue().text() + "辆", fleet.get().getValue().at());
        }
        fleet.ifPresent(whole -> checkKinds(vehicles, whole, signals));
        Optional<KeyFigure> kept = first(vehicles, figure -> figure.getName().contains("保有量") && value(figure).signum() == 0);
        if (kept.isPresent() && fleet.isPresent() && value(fleet.get()).signum() > 0) {
            signals.signal(KEPT, "“三公”经费说明写公务用车保有量0辆，国有资产占用说明有车辆" + fleet.get().getValue().text() + "辆",
                    fleet.get().getValue().text() + "辆", "0辆", kept.get().getValue().at(), fleet.get().getValue().at());
        }
    }

    private static void checkKinds(List<KeyFigure> vehicles, KeyFigure whole, Signals signals) {
        List<KeyFigure> kinds = vehicles.stream().filter(figure -> figure.getValue().at().equals(whole.getValue().at()))
                .filter(figure -> figure != whole && figure.getName().endsWith("用车")).toList();
        BigDecimal sum = kinds.stream().map(FleetCheck::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (kinds.size() > 1 && sum.compareTo(value(whole)) != 0) {
            List<SourceLocation> places = new ArrayList<>(List.of(whole.getValue().at()));
            kinds.forEach(kind -> places.add(kind.getValue().at()));
            signals.signal(KINDS, "车辆共" + whole.getValue().text() + "辆，各类用车相加为" + sum.toPlainString() + "辆", whole.getValue().text(),
                    sum.toPlainString(), places);
        }
    }

    private static Optional<KeyFigure> first(List<KeyFigure> figures, Predicate<KeyFigure> wanted) {
        return figures.stream().filter(wanted).findFirst();
    }

    private static BigDecimal value(KeyFigure figure) {
        return figure.getValue().value();
    }
}
