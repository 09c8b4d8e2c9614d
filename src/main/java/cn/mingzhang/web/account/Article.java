package cn.mingzhang.web.account;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.web.account.Sentence.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The narrative as an article (文字说明): passages under their headings, with the figures read from them linked to their places. */
public final class Article {

    private static final int LONG = 400;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]+部分.*");
    private static final Pattern SUBHEADING = Pattern.compile("[（(].*|\\d+[.、．].*");

    /**
     * A passage.
     *
     * @param level      1 for a part of the document, 2 for a heading, 3 for one below
     * @param characters how long it is
     * @param paragraphs its sentences, the figures read from them with their places
     */
    public record Section(String heading, int level, int characters, SourceLocation at, List<Sentence> paragraphs) {

        /** Whether it is long enough to be folded. */
        public boolean folded() {
            return characters > LONG;
        }
    }

    private final List<Section> sections = new ArrayList<>();

    public Article(Disclosure disclosure) {
        for (Passage passage : disclosure.getNarrative()) {
            List<Figure> figures = disclosure.getKeyFigures().stream()
                    .filter(figure -> figure.getValue() != null && passage.getHeading() != null && passage.getHeading().equals(figure.getSection()))
                    .map(KeyFigure::getValue).toList();
            String text = passage.getText() == null ? "" : passage.getText();
            sections.add(new Section(passage.getHeading(), level(passage.getHeading()), text.length(), passage.getAt(),
                    text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> linked(line, figures)).toList()));
        }
    }

    public List<Section> getSections() {
        return sections;
    }

    private static int level(String heading) {
        return heading == null ? 2 : PART.matcher(heading).matches() ? 1 : SUBHEADING.matcher(heading).matches() ? 3 : 2;
    }

    private static Sentence linked(String line, List<Figure> figures) {
        List<Part> parts = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(line);
        int from = 0;
        while (numbers.find()) {
            Figure figure = Amount.number(numbers.group()).flatMap(number -> figures.stream().filter(one -> one.value().equals(number)).findFirst()).orElse(null);
            if (figure != null && figure.at().isKnown()) {
                parts.add(new Part(line.substring(from, numbers.start()), null, true));
                parts.add(Part.quoted(numbers.group(), figure.at()));
                from = numbers.end();
            }
        }
        parts.add(new Part(line.substring(from), null, true));
        return new Sentence(parts);
    }
}
