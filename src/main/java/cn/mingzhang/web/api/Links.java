package cn.mingzhang.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pages that belong to records, told by the names in them (页面网址): a part of a disclosure is named like its address. */
final class Links {

    /** Path of the page of a record, by name of its listing. */
    static final Map<String, Function<ObjectNode, Optional<String>>> LISTED = Map.of(
            "agencies", node -> Optional.of("/agencies/" + URLEncoder.encode(node.path("agency").asText(), StandardCharsets.UTF_8).replace("+", "%20")),
            "disclosures", document("disclosure"),
            "projects", document("project"),
            "evaluations", document("evaluation"),
            "indicators", node -> Optional.of("/documents/" + node.path("project").asText(node.path("evaluation").asText(node.path("disclosure").asText()))),
            "findings", document("disclosure"));

    private Links() {
    }

    private static Function<ObjectNode, Optional<String>> document(String name) {
        return node -> Optional.of("/documents/" + node.path(name).asText());
    }
}
