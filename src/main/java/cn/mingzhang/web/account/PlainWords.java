package cn.mingzhang.web.account;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Score;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.web.account.Sentence.Part;
import cn.mingzhang.web.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A disclosure in plain words (一段话看懂): sentences of ours put together from figures and reasons of the document. What it does not
 * state is not said.
 */
final class PlainWords {

    private final Disclosure disclosure;
    private final Account account;
    private final Account former;
    private final Texts texts;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();
    private List<Sentence> paragraph = new ArrayList<>();

    private PlainWords(Account account, Account former, Texts texts) {
        this.disclosure = account.disclosure();
        this.account = account;
        this.former = former;
        this.texts = texts;
    }

    static List<List<Sentence>> of(Account account, Account former, Texts texts) {
        PlainWords words = new PlainWords(account, former, texts);
        words.spent();
        words.endParagraph();
        words.where();
        words.endParagraph();
        words.threePublic();
        words.endParagraph();
        words.performance();
        words.endParagraph();
        return List.copyOf(words.paragraphs);
    }

    private void spent() {
        Measure spent = account.isFinal() && account.fact(Measure.EXPENDITURE).isPresent() ? Measure.EXPENDITURE : Measure.TOTAL_EXPENDITURE;
        Fact fact = account.fact(spent).orElse(null);
        if (fact == null) {
            return;
        }
        String key = account.isFinal() ? "account.plain.spent" : "account.plain.planned";
        say(texts.get(key), Part.own(disclosure.getFiscalYear() == null ? "" : texts.with("account.plain.year", disclosure.getFiscalYear())),
                agency(), amount(fact));
        change(account.change(spent).isPresent() ? spent : Measure.TOTAL_EXPENDITURE);
        account.fact(Measure.CARRIED_OVER).filter(left -> left.figure().value().signum() > 0)
                .ifPresent(left -> say(texts.get("account.plain.carriedOver"), amount(left)));
    }

    /** The change from the year before with its reason. */
    private void change(Measure measure) {
        List<Headline> one = Headline.of(List.of(measure), account, former);
        if (one.isEmpty() || one.get(0).direction() == null) {
            return;
        }
        Headline headline = one.get(0);
        Part subject = Part.own(label(measure) + " " + AmountText.exact(headline.fact().figure().value(), headline.fact().unit().label()));
        Part by = Part.quoted(headline.change(), headline.ours() ? null : headline.stated().sentence().at());
        say(texts.get("account.plain.change." + headline.direction().name()), subject, by);
        if (headline.ours()) {
            say(texts.get("account.plain.ours"), Part.own(headline.formula()));
        } else {
            reason(headline.stated());
        }
    }

    private void reason(Change change) {
        if (change.reason() != null) {
            say(texts.get("account.plain.reason"), Part.quoted(change.reason(), change.sentence().at()));
        } else if (change.direction() != Change.Direction.SAME) {
            say(texts.get("account.plain.noReason"));
        }
    }

    private void where() {
        Optional<Fact> income = account.fact(Measure.REVENUE);
        Optional<Fact> carried = account.fact(Measure.CARRIED_FORWARD);
        if (income.isPresent() && carried.isPresent()) {
            say(texts.get("account.plain.income"), amount(income.get()), amount(carried.get()));
        }
        account.byFunction().ifPresent(this::largest);
        Optional<Fact> basic = account.fact(Measure.BASIC);
        Optional<Fact> project = account.fact(Measure.PROJECT);
        if (basic.isPresent() && project.isPresent()) {
            say(texts.get("account.plain.uses"), amount(basic.get()), amount(project.get()));
        }
    }

    private void largest(Breakdown breakdown) {
        Optional<BudgetClass> largest = breakdown.classes().stream().filter(one -> one.main() != null && one.main().yuan().signum() > 0)
                .max(Comparator.comparing(one -> one.main().yuan()));
        if (largest.isEmpty()) {
            return;
        }
        Fact fact = largest.get().main();
        Part name = Part.quoted(largest.get().name(), null);
        if (breakdown.addsUp()) {
            say(texts.get("account.plain.largest.share"), name, amount(fact), Part.own(Shares.of(fact, breakdown.whole())));
        } else {
            say(texts.get("account.plain.largest"), name, amount(fact));
        }
    }

    private void threePublic() {
        account.fact(Measure.THREE_PUBLIC).ifPresent(fact -> {
            say(texts.get("account.plain.threePublic." + (account.isFinal() ? "spent" : "planned")), amount(fact));
            Change change = account.change(Measure.THREE_PUBLIC).orElse(null);
            if (change != null) {
                say(texts.get("account.plain.than." + change.direction().name()), Part.quoted(Headline.words(change), change.sentence().at()));
                reason(change);
            }
        });
    }

    private void performance() {
        Score score = disclosure.getScore();
        if (score != null && score.value() != null) {
            String grade = score.grade() == null ? "" : score.grade();
            String outOf = score.outOf() == null ? "" : " / " + AmountText.grouped(score.outOf().value());
            say(texts.get(grade.isEmpty() ? "account.plain.score" : "account.plain.score.grade"),
                    Part.quoted(AmountText.grouped(score.value().value()) + outOf, score.value().at()), Part.quoted(grade, null));
        }
        if (!disclosure.getProjects().isEmpty()) {
            say(texts.get("account.plain.targets"), Part.own(String.valueOf(disclosure.getProjects().size())));
        }
        if (!disclosure.getEvaluations().isEmpty()) {
            say(texts.get("account.plain.evaluations"), Part.own(String.valueOf(disclosure.getEvaluations().size())));
        }
    }

    private Part agency() {
        String name = disclosure.getAgency() == null ? disclosure.getAgencyName() : disclosure.getAgency().getName();
        return name != null ? Part.quoted(name, null) : Part.own(texts.get(disclosure.getKind() == DisclosureKind.PERFORMANCE_REPORT
                ? "account.plain.unit" : "account.plain.department"));
    }

    private String label(Measure measure) {
        return texts.get("account.measure." + measure.name());
    }

    private static Part amount(Fact fact) {
        return Part.quoted(AmountText.exact(fact.figure().value(), fact.unit().label()), fact.at());
    }

    private void say(String pattern, Part... values) {
        paragraph.add(Sentence.of(pattern, values));
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(List.copyOf(paragraph));
            paragraph = new ArrayList<>();
        }
    }
}
