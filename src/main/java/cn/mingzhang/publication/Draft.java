package cn.mingzhang.publication;

import cn.mingzhang.check.Checks;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts of a submission before they are public (草稿): what was read, with the corrections put in and checked anew. What was read is
 * never changed; a draft is made again from it each time.
 */
public final class Draft {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Values a person may correct: anything printed, and what the file was recognised as; not places, not what we computed. */
    private static final Set<String> FIXED = Set.of("format", "form", "recognised", "source", "findings", "outline");
    private static final Set<String> FIXED_NAMES = Set.of("at", "places", "reading", "key", "layout");

    private final ObjectNode read;

    private Draft(ObjectNode read) {
        this.read = read;
    }

    /** The draft of facts as {@link DisclosureJson} wrote them. */
    public static Draft of(String facts) {
        try {
            return new Draft((ObjectNode) JSON.readTree(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the facts of a file", e);
        }
    }

    /** The facts as JSON, to be laid out value by value; a copy. */
    public JsonNode node() {
        return read.deepCopy();
    }

    /** The value a pointer leads to, as it was read; null when nothing was. */
    public String value(String pointer) {
        JsonNode node = read.at(correctable(pointer));
        return node.isNull() ? null : node.asText();
    }

    private JsonPointer correctable(String pointer) {
        JsonPointer parsed;
        try {
            parsed = JsonPointer.compile(pointer);
        } catch (IllegalArgumentException notAPointer) {
            throw new Refusal("没有这个数据项");
        }
        for (JsonPointer part = parsed; part != null && !part.matches(); part = part.tail()) {
            if (FIXED_NAMES.contains(part.getMatchingProperty()) || part == parsed && FIXED.contains(part.getMatchingProperty())) {
                throw new Refusal("这一项由程序得出，不能更正");
            }
        }
        JsonNode node = read.at(parsed);
        if (node.isMissingNode() || node.isContainerNode()) {
            throw new Refusal("没有这个数据项");
        }
        return parsed;
    }

    /** What the file itself says, without corrections. */
    public Disclosure asRead() {
        return DisclosureJson.read(read.toString());
    }

    /** The facts with the corrections in them, checked anew. */
    public Disclosure with(List<Correction> corrections) {
        Disclosure plain = asRead();
        if (corrections.isEmpty()) {
            return plain;
        }
        ObjectNode facts = read.deepCopy();
        for (Correction correction : corrections) {
            put(facts, correctable(correction.getPointer()), correction.getCorrected());
        }
        facts.set("findings", JSON.createArrayNode());
        Disclosure corrected = DisclosureJson.read(facts.toString());
        Set<String> ofChecks = Checks.run(plain).stream().map(Draft::key).collect(Collectors.toSet());
        plain.getFindings().stream().filter(finding -> !ofChecks.contains(key(finding)))
                .forEach(finding -> corrected.add(new RecordedFinding(new Finding(finding.getRule(), finding.getSeverity(), finding.getMessage(),
                        finding.getExpected(), finding.getFound(), finding.getAt()))));
        Checks.run(corrected).forEach(finding -> corrected.add(new RecordedFinding(finding)));
        return corrected;
    }

    private static void put(ObjectNode facts, JsonPointer pointer, String value) {
        JsonNode parent = facts.at(pointer.head());
        String name = pointer.last().getMatchingProperty();
        JsonNode before = facts.at(pointer);
        JsonNode after = value == null ? JSON.nullNode() : before.isNumber() ? number(value) : TextNode.valueOf(value);
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), after);
        } else {
            ((ObjectNode) parent).set(name, after);
            if (name.equals("target") && parent.has("reading")) {
                ((ObjectNode) parent).set("reading", reading(value));
            }
        }
    }

    private static JsonNode number(String value) {
        if (!value.matches("-?\\d{1,9}")) {
            throw new Refusal("这一项要填整数，如年度 2024");
        }
        return JSON.getNodeFactory().numberNode(Integer.parseInt(value));
    }

    private static JsonNode reading(String target) {
        TargetReading reading = TargetReader.read(target);
        return reading == null ? JSON.nullNode() : JSON.createObjectNode().put("operator", reading.operator())
                .put("value", reading.value() == null ? null : reading.value().toPlainString())
                .put("unit", reading.unit()).put("direction", reading.direction().code());
    }

    /** Tells a finding again after another check: its rule, what it says and where. */
    public static String key(RecordedFinding finding) {
        return key(finding.getRule(), finding.getMessage(), finding.getAt());
    }

    private static String key(Finding finding) {
        return key(finding.rule(), finding.message(), finding.at());
    }

    private static String key(String rule, String message, List<SourceLocation> at) {
        return rule + "|" + message + "|" + at.stream().map(SourceLocation::code).collect(Collectors.joining(","));
    }
}
