package cn.mingzhang.account;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the narrative says about the year before (与上年相比): which figure rose or fell by how much and why. Whose change it is
 * can be unclear (收入总计…，其中：…上年结转…，比上年增长…); then the figure decides for which the stated rate is right.
 */
final class ChangeReader {

    private static final Pattern END = Pattern.compile("(?<=[。！？])");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.A-Za-z])(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<unit>亿元|万元|元(?!/)|[%％])");
    private static final String MOVED = "(?:增加|增长|上升|提高|减少|下降|降低|压减|缩减)";
    private static final Pattern MOVE = Pattern.compile(".*?(?<word>" + MOVED + ")(?:了|额|约)?$", Pattern.DOTALL);
    private static final Pattern SAME = Pattern.compile("^[，,]?[^，。；;]{0,14}?(?:上年|上一年|去年|\\d{4}年)[^，。；;]{0,10}(?:相同|持平|一致|无变化)");
    private static final Pattern BEFORE = Pattern.compile("上年|上一年|去年|(?:比|较|同|与)\\d{4}年");
    private static final Pattern COMPARED = Pattern.compile("(?:与|比|较|同)?(?:上年度?|上一年度?|去年|\\d{4}年度?)(?:相比)?(?:预算数?|决算数?)?(?:相比)?");
    private static final Pattern REASON = Pattern.compile(
            "(?:(?:主要)?(?:增减|变动|变化|增加|减少)?(?:的)?原因(?:是|为|系|在于)?|主要(?:是|为|系)?(?:因为|由于)|主要(?:是|系|为(?!了))|由于)[：:]?(?<reason>[^。；;]+)");

    /** A reason without the word: 按照厉行节约的要求从严核定接待支出. */
    private static final Pattern GROUND = Pattern.compile("(?:按照|根据|为落实|落实|贯彻)[^，。；;]{2,20}(?:要求|规定|精神|安排|部署)[^。；;]*");

    private final Disclosure disclosure;

    ChangeReader(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        disclosure.getNarrative().stream().filter(passage -> passage.getText() != null && !Words.fold(passage.getHeading()).contains("名词解释"))
                .forEach(passage -> passage.getText().lines().forEach(paragraph -> read(passage, paragraph, changes)));
        return changes;
    }

    private void read(Passage passage, String paragraph, List<Change> changes) {
        int first = changes.size();
        String whole = null;
        for (String sentence : END.split(paragraph)) {
            if (sentence.isBlank()) {
                continue;
            }
            Matcher amount = AMOUNT.matcher(sentence);
            Matcher reason = REASON.matcher(sentence);
            boolean begins = reason.lookingAt();
            if (BEFORE.matcher(sentence).find()) {
                new SentenceChanges(passage, sentence.strip(), whole).read(changes);
            } else if (begins) {
                // The reason stands in a sentence of its own.
                for (int i = first; i < changes.size(); i++) {
                    changes.set(i, changes.get(i).reason() == null ? changes.get(i).withReason(reason.group("reason").strip()) : changes.get(i));
                }
            }
            whole = whole == null && amount.find() ? name(sentence.substring(0, amount.start())) : whole;
        }
    }

    /** An amount named in the sentence, of which a change may be told. */
    private record Subject(String name, BigDecimal value, MoneyUnit unit) {
    }

    /** The changes of one sentence. */
    private final class SentenceChanges {

        private final Passage passage;
        private final String text;
        /** What the paragraph is about, for a sentence that names nothing itself: 与上年相比减少…. */
        private final String whole;
        private final List<Subject> subjects = new ArrayList<>();

        SentenceChanges(Passage passage, String text, String whole) {
            this.passage = passage;
            this.text = text;
            this.whole = whole;
        }

        void read(List<Change> changes) {
            int first = changes.size();
            Matcher amount = AMOUNT.matcher(text);
            int from = 0;
            int moved = -1;
            boolean told = false;
            while (amount.find()) {
                String before = text.substring(from, amount.start()).strip();
                boolean percent = amount.group("unit").matches("[%％]");
                Matcher move = MOVE.matcher(before);
                BigDecimal value = new BigDecimal(amount.group("value").replace(",", ""));
                addReason(changes, first, before);
                if (move.matches() && percent && moved >= 0 && before.length() < 12) {
                    changes.set(moved, matched(changes.get(moved).withPercent(value)));
                    moved = -1;
                } else if (move.matches()) {
                    moved = BEFORE.matcher(text.substring(0, amount.start())).find()
                            ? add(changes, before, move.group("word"), value, percent, amount.group("unit")) : -1;
                    told = true;
                } else if (!percent) {
                    if (told) {
                        subjects.clear();
                        told = false;
                    }
                    subjects.add(new Subject(name(before), value, MoneyUnit.in(amount.group("unit"))));
                    moved = -1;
                    Matcher same = SAME.matcher(text.substring(amount.end()));
                    if (same.find()) {
                        changes.add(new Change(name(before), Change.Direction.SAME, null, null, null, null, sentence(), passage.getHeading()));
                    }
                }
                from = amount.end();
            }
            addReason(changes, first, text.substring(from));
        }

        private int add(List<Change> changes, String before, String word, BigDecimal value, boolean percent, String unit) {
            String clause = before.replaceFirst(".*[。；;]", "");
            if (clause.contains("年初预算")) {
                return -1;
            }
            String own = COMPARED.matcher(clause.replaceFirst(MOVED + "(?:了|额|约)?$", "")).replaceAll("，").replaceAll("^.*[，,：:、]+(?=[^，,：:、]+$)", "")
                    .replaceAll("[，,：:、]", "").replaceFirst("^(?:其中|相比)", "").replaceFirst("^(?:相比)?预算数", "").strip();
            String subject = own.isEmpty() || own.matches("相比|同比|因此|共|总体") ? lastSubject() : own;
            if (subject == null || subject.isEmpty()) {
                return -1;
            }
            Change.Direction direction = value.signum() == 0 ? Change.Direction.SAME : word.matches("增加|增长|上升|提高") ? Change.Direction.INCREASE : Change.Direction.DECREASE;
            Figure figure = percent ? null : new Figure(value, place(value));
            changes.add(new Change(subject, direction, figure, percent ? null : MoneyUnit.in(unit), percent ? value : null, null, sentence(),
                    passage.getHeading()));
            return percent ? -1 : changes.size() - 1;
        }

        private String lastSubject() {
            return subjects.isEmpty() ? whole : subjects.get(subjects.size() - 1).name();
        }

        /**
         * The first figure since the change before for which the stated rate is right: the whole, where its parts stand between; the
         * change as it is when there is none.
         */
        private Change matched(Change change) {
            for (Subject subject : subjects) {
                BigDecimal before = change.direction() == Change.Direction.INCREASE ? subject.value().subtract(change.amount().value())
                        : subject.value().add(change.amount().value());
                boolean nameIsOwn = subjects.stream().noneMatch(other -> other.name().equals(change.subject()));
                if (!nameIsOwn && subject.unit() == change.unit() && before.signum() > 0
                        && change.amount().value().multiply(BigDecimal.valueOf(100)).divide(before, 4, RoundingMode.HALF_UP).subtract(change.percent())
                                .abs().compareTo(new BigDecimal("0.02")) <= 0) {
                    return new Change(subject.name(), change.direction(), change.amount(), change.unit(), change.percent(), change.reason(),
                            change.sentence(), change.section());
                }
            }
            return change;
        }

        /** A reason is that of every change before it in the sentence that has none yet. */
        private void addReason(List<Change> changes, int first, String words) {
            Matcher stated = REASON.matcher(words);
            Matcher ground = GROUND.matcher(words);
            String reason = stated.find() ? stated.group("reason").strip() : ground.find() ? ground.group().strip() : null;
            for (int i = first; reason != null && i < changes.size(); i++) {
                changes.set(i, changes.get(i).reason() == null ? changes.get(i).withReason(reason) : changes.get(i));
            }
        }

        private PlacedText sentence() {
            return PlacedText.of(text, passage.getAt());
        }

        /** Where the key figure read from the same words stands, else the passage. */
        private SourceLocation place(BigDecimal value) {
            return disclosure.getKeyFigures().stream().filter(figure -> isHere(figure) && figure.getValue().value().compareTo(value) == 0)
                    .map(figure -> figure.getValue().at()).findFirst().orElse(passage.getAt());
        }

        private boolean isHere(KeyFigure figure) {
            return figure.getValue() != null && figure.getSection() != null && passage.getHeading() != null
                    && figure.getSection().endsWith(passage.getHeading());
        }
    }

    /** The words right before an amount that name it; 年初预算 of something names that thing. */
    private static String name(String before) {
        String[] pieces = before.split("[，；。：:;,、](?![^（(]*[）)])");
        String last = pieces.length == 0 ? "" : pieces[pieces.length - 1];
        return last.replaceAll("^(?:其中|和|及|与|共|年度|\\d{4}年度?)+", "").replaceFirst("(?:为|是|约|共计?|(?<![总合小])计)+\\s*$", "")
                .replaceFirst("(?<=.{4})(?:年初预算|全年预算)$", "").strip();
    }
}
