package cn.mingzhang.json;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Statement;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/**
 * A disclosure as JSON, format {@code mingzhang-disclosure/1}: what {@code parse} prints, what the API returns and what the
 * reading process hands to the portal. Writing and reading back give the same disclosure.
 */
public final class DisclosureJson {

    /** Name and version of the format. */
    public static final String FORMAT = "mingzhang-disclosure/1";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DisclosureJson() {
    }

    public static ObjectNode node(Disclosure disclosure) {
        return new DisclosureWriter().write(disclosure);
    }

    /** A statement as it stands in {@code tables} of its disclosure. */
    public static ObjectNode node(Statement statement) {
        return new DisclosureWriter().write(statement);
    }

    public static String write(Disclosure disclosure) {
        return print(node(disclosure));
    }

    /** The findings of a disclosure alone, as an array. */
    public static String writeFindings(Disclosure disclosure) {
        return print(new DisclosureWriter().findings(disclosure));
    }

    private static String print(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when the text is not of this format
     */
    public static Disclosure read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!FORMAT.equals(node.path("format").asText())) {
                throw new IllegalArgumentException("not " + FORMAT + ": format is " + node.path("format"));
            }
            return new DisclosureParser().parse(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }
}
