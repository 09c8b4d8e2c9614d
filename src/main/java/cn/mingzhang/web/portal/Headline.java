package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure of the narrative a citizen asks for first (核心数据): what came in, what goes out, on what. The figure stays the
 * document's own; only the short label is ours.
 */
public record Headline(String label, KeyFigure figure) {

    private record Question(String label, Pattern names) {
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("收入", Pattern.compile(".*(收入总计|收入合计|收入总额|预算收入|收入预算|本年收入)")),
            new Question("支出", Pattern.compile(".*(支出总计|支出合计|支出总额|预算支出|支出预算|整体支出|本年支出)")),
            new Question("基本支出", Pattern.compile("(.*[^\\p{IsHan}])?基本支出")),
            new Question("项目支出", Pattern.compile("(.*[^\\p{IsHan}])?项目支出")),
            new Question("“三公”经费", Pattern.compile(".*三公.{0,2}经费.{0,8}(预算|决算|支出|安排|合计|总额)?")),
            new Question("上年结转", Pattern.compile(".*上年结转(和结余)?")));

    private static final Pattern MONEY = Pattern.compile("元|万元|亿元");
    private static final Pattern CHANGE = Pattern.compile(".*(增|减|下降|上升|占|比|差).*");

    /** At most one figure for each question, the first the document states; none where it states none. */
    public static List<Headline> of(Disclosure disclosure) {
        List<Headline> headlines = new ArrayList<>();
        for (Question question : QUESTIONS) {
            answer(question, disclosure).ifPresent(figure -> headlines.add(new Headline(question.label(), figure)));
        }
        return headlines;
    }

    /** What fits beside a title. */
    public static List<Headline> firstTwo(Disclosure disclosure) {
        return of(disclosure).stream().limit(2).toList();
    }

    private static Optional<KeyFigure> answer(Question question, Disclosure disclosure) {
        return disclosure.getKeyFigures().stream()
                .filter(figure -> figure.getValue() != null && figure.getDirection() == null)
                .filter(figure -> figure.getUnit() != null && MONEY.matcher(figure.getUnit()).matches())
                .filter(figure -> figure.getName() != null && !CHANGE.matcher(figure.getName()).matches())
                .filter(figure -> question.names().matcher(figure.getName()).matches())
                .findFirst();
    }

    public String spoken() {
        return PrintedFigures.spoken(figure.getValue().value(), figure.getUnit());
    }

    /** The digits of {@link #spoken()}. */
    public String number() {
        return spoken().substring(0, spoken().lastIndexOf(' '));
    }

    /** The unit of {@link #spoken()}. */
    public String unit() {
        return spoken().substring(spoken().lastIndexOf(' ') + 1);
    }

    public String exact() {
        return PrintedFigures.exact(figure.getValue().value(), figure.getUnit());
    }
}
