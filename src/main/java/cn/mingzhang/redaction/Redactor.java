package cn.mingzhang.redaction;

import cn.mingzhang.disclosure.Concealed;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes what was decided to be hidden out of the facts and out of the text (隐去): not covered but gone, wherever it stands, also where
 * blanks or a line break are inside it. What is stored as public, and so all that is shown, indexed and exported, comes from here.
 */
public final class Redactor {

    private final Map<Pattern, String> masks = new LinkedHashMap<>();
    private final List<Concealed> concealed;

    public Redactor(List<Proposal> hidden) {
        hidden.stream().sorted(Comparator.comparingInt((Proposal one) -> one.text().length()).reversed())
                .forEach(one -> masks.put(pattern(one.text()), Matcher.quoteReplacement(one.kind().mask())));
        concealed = hidden.stream().collect(Collectors.groupingBy(Proposal::kind, java.util.TreeMap::new,
                        Collectors.mapping(Proposal::text, Collectors.toSet())))
                .entrySet().stream().map(kind -> new Concealed(kind.getKey().label(), kind.getValue().size())).toList();
    }

    /** Blanks may stand between any two characters; a number is not looked for inside a longer one. */
    private static Pattern pattern(String text) {
        String body = text.replaceAll("\\s+", "").codePoints().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(Collectors.joining("\\s*"));
        boolean number = Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1));
        return Pattern.compile(number ? "(?<![\\d.])" + body + "(?!\\d|\\.\\d)" : body);
    }

    /** How many of which kind are hidden. */
    public List<Concealed> concealed() {
        return concealed;
    }

    public String apply(String text) {
        String shown = text;
        for (Map.Entry<Pattern, String> mask : masks.entrySet()) {
            shown = mask.getKey().matcher(shown).replaceAll(mask.getValue());
        }
        return shown;
    }

    /** A copy of the facts without what is hidden. */
    public Disclosure apply(Disclosure disclosure) {
        return DisclosureJson.read(apply(DisclosureJson.node(disclosure)).toString());
    }

    private JsonNode apply(JsonNode node) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(apply(node.asText()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(one -> copy.add(apply(one)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(field -> copy.set(apply(field.getKey()), apply(field.getValue())));
            return copy;
        }
        return node;
    }

    /** A copy of the text without what is hidden. */
    public List<Block> apply(List<Block> text) {
        return text.stream().map(this::apply).toList();
    }

    private Block apply(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(apply(paragraph.text()), paragraph.numbering(), paragraph.at());
        }
        Grid grid = (Grid) block;
        return new Grid(grid.rows().stream().map(row -> new Grid.Row(row.cells().stream()
                .map(cell -> new Grid.Cell(apply(cell.text()), cell.column(), cell.columnSpan(), cell.rowSpan(), cell.at())).toList(), row.at())).toList(),
                grid.merged(), grid.at());
    }
}
