package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.web.api.ApiPaths;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API: it is what its description says, page after page, and refuses in words what it cannot answer. */
@ExtendWith(Portal.class)
class ApiIT {

    private static final String API = "/api/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theDescriptionNamesExactlyTheResourcesThatAreThere() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        JsonNode document = description();
        document.path("paths").fields().forEachRemaining(path -> {
            Set<String> parameters = new TreeSet<>();
            path.getValue().path("get").path("parameters").forEach(parameter -> parameters.add(parameter.path("name").asText()));
            described.put(path.getKey(), parameters);
        });

        assertThat(described).isEqualTo(ApiPaths.ofResources());
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void everyExampleIsAnsweredAsDescribed() throws IOException {
        JsonNode document = description();
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        int walked = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            HttpResponse<String> answer = Portal.get(API + example(path.getKey(), operation));
            assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            ObjectNode schema = operation.at("/responses/200/content/application~1json/schema").deepCopy();
            schema.set("components", document.path("components"));
            assertThat(schemas.getSchema(schema).validate(JSON.readTree(answer.body()))).as(path.getKey()).isEmpty();
            walked++;
        }
        assertThat(walked).isEqualTo(10);
    }

    @Test
    void aRecordThatIsNotAsDescribedWouldBeNoticed() throws IOException {
        JsonNode document = description();
        ObjectNode schema = JSON.createObjectNode().put("$ref", "#/components/schemas/projects");
        schema.set("components", document.path("components"));
        ObjectNode record = (ObjectNode) JSON.readTree(Portal.get(API + "/projects?limit=1").body()).at("/items/0");

        record.put("annual_total", 12);

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(record)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies", "disclosures", "projects", "indicators", "evaluations", "findings"})
    void pagesFollowOneAnotherWithoutGapOrRepetition(String list) throws IOException {
        List<JsonNode> whole = new ArrayList<>();
        JSON.readTree(Portal.get(API + "/" + list + "?limit=500").body()).path("items").forEach(whole::add);
        List<JsonNode> paged = new ArrayList<>();
        int limit = Math.max(1, whole.size() / 3);
        String next = API + "/" + list + "?limit=" + limit;
        for (int pages = 0; next != null && pages <= whole.size(); pages++) {
            JsonNode page = JSON.readTree(Portal.get(next).body());
            assertThat(page.path("items").size()).isBetween(1, limit);
            page.path("items").forEach(paged::add);
            next = page.path("next").isNull() ? null : URI.create(page.path("next").asText()).getRawPath() + "?"
                    + URI.create(page.path("next").asText()).getRawQuery();
        }
        assertThat(paged).isEqualTo(whole);
        assertThat(new HashSet<>(paged)).hasSameSizeAs(whole).isNotEmpty();
    }

    @Test
    void filtersNarrow() throws IOException {
        String agency = URLEncoder.encode("云川市教育局", StandardCharsets.UTF_8);
        assertThat(items("disclosures?agency=" + agency)).hasSize(1).allMatch(item -> item.path("agency").asText().equals("云川市教育局"));
        assertThat(items("disclosures?year=2022")).hasSize(3).allMatch(item -> item.path("fiscal_year").asInt() == 2022);
        assertThat(items("disclosures?kind=final-accounts&year=2022")).hasSize(1);
        assertThat(items("disclosures?agency=nobody")).isEmpty();
        String evaluated = items("disclosures?kind=final-accounts").get(0).path("disclosure").asText();
        assertThat(items("evaluations?year=2022")).isNotEmpty().allMatch(item -> item.path("disclosure").asText().equals(evaluated));
        assertThat(items("indicators?kind=final-accounts")).isNotEmpty().allMatch(item -> !item.path("evaluation").isNull());
    }

    @Test
    void everyRecordLeadsToItsPage() throws IOException {
        for (String list : List.of("agencies", "disclosures", "projects?limit=3", "evaluations?limit=3", "indicators?limit=3", "findings?limit=3")) {
            for (JsonNode item : items(list)) {
                URI page = URI.create(item.path("url").asText());
                assertThat(page.getPort()).isEqualTo(Portal.address("/").getPort());
                assertThat(Portal.get(page.getRawPath()).statusCode()).as(page.toString()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/projects?year=24,400,四位年度", "/projects?kind=else,400,budget", "/projects?limit=0,400,1 到 500", "/projects?limit=9999,400,1 到 500",
        "/projects?cursor=x,400,next", "/projects?agncy=a,400,agency", "/agencies/nobody,404,/api/v1/agencies", "/disclosures/0123456789abcdef,404,SHA-256",
        "/disclosures/x,404,SHA-256", "/nothing,404,openapi.json", "/agencies/a/b/c,404,openapi.json"})
    void whatCannotBeAnsweredIsRefusedInWords(String path, int status, String advice) throws IOException {
        HttpResponse<String> answer = Portal.get(API + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).contains(advice);
        assertThat(problem.path("title").asText()).matches(".*\\p{IsHan}.*");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("jakarta").doesNotContain("glassfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothingCanBeWritten(String method) {
        HttpResponse<String> answer = Portal.send(method, API + "/projects");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void itIsOpenToOtherSitesKeepsNoCookieAndSaysWhenNothingChanged() {
        HttpResponse<String> answer = Portal.get(API + "/disclosures");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
        assertThat(Portal.send("HEAD", API + "/disclosures").statusCode()).isEqualTo(200);

        HttpResponse<String> again = Portal.send(HttpRequest.newBuilder(Portal.address(API + "/disclosures"))
                .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow()), HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private static JsonNode description() throws IOException {
        return JSON.readTree(Portal.get(API + "/openapi.json").body());
    }

    private static List<JsonNode> items(String list) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        JSON.readTree(Portal.get(API + "/" + list).body()).path("items").forEach(items::add);
        return items;
    }

    /** The path with the examples of its parameters. */
    private static String example(String path, JsonNode operation) {
        Map<String, String> query = new LinkedHashMap<>();
        String filled = path;
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.has("example")) {
                String value = URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8).replace("+", "%20");
                if (parameter.path("in").asText().equals("path")) {
                    filled = filled.replace("{" + parameter.path("name").asText() + "}", value);
                } else {
                    query.put(parameter.path("name").asText(), value);
                }
            }
        }
        String parameters = String.join("&", query.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
        return parameters.isEmpty() ? filled : filled + "?" + parameters;
    }
}
