package cn.mingzhang.web.api;

import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.export.DisclosureListings;
import cn.mingzhang.export.Field;
import cn.mingzhang.export.FieldType;
import cn.mingzhang.export.Listing;
import cn.mingzhang.export.PerformanceListings;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.search.Facet;
import cn.mingzhang.search.SearchRequest;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** The OpenAPI 3.1 document (接口说明). Records are described by the listings they are made of. */
final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String base;
    private final String agency;
    private final String disclosure;
    private final ObjectNode document = JSON.objectNode();

    /**
     * @param base       where the portal stands
     * @param agency     an agency for examples
     * @param disclosure a disclosure for examples, by 16 digits
     */
    OpenApi(String base, String agency, String disclosure) {
        this.base = base;
        this.agency = agency;
        this.disclosure = disclosure;
    }

    ObjectNode document() {
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "明账开放接口").put("version", "1").put("description",
                "政府预算、决算和绩效公开文件读成的数据，只供读取，不需要密钥。印出的数字是字符串，保留原文的小数位；null 表示原文未填，与 0 不同。"
                        + "列表按页读取：next 是下一页的网址，读到 null 为止。全量数据见 " + base + "/data/mingzhang.zip。");
        document.putArray("servers").addObject().put("url", base + "/" + Api.PATH);
        list("/agencies", DisclosureListings.AGENCIES, false);
        one("/agencies/{agency}", "一个单位和它的公开文件", "agency", "单位标识，即 agencies 里的 agency", agency, "agency-with-disclosures");
        list("/disclosures", DisclosureListings.DISCLOSURES, true);
        one("/disclosures/{disclosure}", "一份公开文件的全部内容", "disclosure", "文件标识：原文件 SHA-256 的前 16 位", disclosure, "disclosure-content");
        list("/projects", PerformanceListings.PROJECTS, true);
        list("/indicators", PerformanceListings.INDICATORS, true);
        list("/evaluations", PerformanceListings.EVALUATIONS, true);
        list("/findings", DisclosureListings.FINDINGS, true);
        search();
        answers(operation("/openapi.json", "本说明"), JSON.objectNode().put("type", "object"));
        schemas();
        return document;
    }

    private void list(String path, Listing<?> listing, boolean scoped) {
        ObjectNode operation = operation(path, listing.title() + "：" + listing.description());
        if (scoped) {
            parameter(operation, "query", "agency", "单位标识", string()).put("example", agency);
            parameter(operation, "query", "year", "年度", JSON.objectNode().put("type", "integer").put("minimum", 1000).put("maximum", 2999));
            ObjectNode kinds = string();
            Stream.of(DisclosureKind.values()).map(DisclosureKind::code).forEach(kinds.putArray("enum")::add);
            parameter(operation, "query", "kind", "公开类型", kinds);
        }
        parameter(operation, "query", "limit", "一页多少条", JSON.objectNode().put("type", "integer").put("minimum", 1).put("maximum", Asked.MOST)
                .put("default", Asked.USUAL)).put("example", 2);
        parameter(operation, "query", "cursor", "上一页 next 里的值", string());
        ObjectNode page = JSON.objectNode().put("type", "object");
        page.putArray("required").add("items").add("next");
        ObjectNode properties = page.putObject("properties");
        properties.putObject("items").put("type", "array").set("items", reference(listing.name()));
        properties.set("next", nullable(string()));
        answers(operation, page);
        schema(listing.name(), record(listing));
    }

    /** The search: what the page can be asked, this can be asked. */
    private void search() {
        ObjectNode operation = operation("/search", "在全部公开文件中检索：项目、指标、报表行、文字和文件");
        parameter(operation, "query", "q", "检索词；写法与检索页相同，例如 “遥感监测” -机动车 年度:2024 金额:>100万", string()).put("example", "经费");
        for (Facet facet : Facet.values()) {
            parameter(operation, "query", facet.code(), "只要" + facet.label() + "是这个的；可写多个，任一即可",
                    JSON.objectNode().put("type", "array").set("items", string()));
        }
        parameter(operation, "query", "amountFrom", "金额不少于，单位元", string());
        parameter(operation, "query", "amountTo", "金额不超过，单位元", string());
        ObjectNode sorts = string();
        Stream.of(SearchRequest.Sort.values()).map(SearchRequest.Sort::code).forEach(sorts.putArray("enum")::add);
        parameter(operation, "query", "sort", "排序", sorts);
        parameter(operation, "query", "limit", "一页多少条", JSON.objectNode().put("type", "integer").put("minimum", 1)
                .put("maximum", SearchRequest.LARGEST_PAGE).put("default", SearchRequest.PAGE)).put("example", 2);
        parameter(operation, "query", "cursor", "上一页 next 里的值", string());
        ObjectNode page = JSON.objectNode().put("type", "object");
        List.of("total", "items", "facets", "next", "notes", "didYouMean").forEach(page.putArray("required")::add);
        ObjectNode properties = page.putObject("properties");
        properties.putObject("total").put("type", "integer").put("description", "结果数；相近的结果不计入");
        properties.putObject("items").put("type", "array").set("items", reference("search-hit"));
        properties.putObject("facets").put("type", "object").put("description", "各筛选项的值和结果数");
        properties.set("next", nullable(string()));
        properties.putObject("notes").put("type", "array").set("items", string());
        properties.set("didYouMean", nullable(string()));
        answers(operation, page);
        ObjectNode hit = JSON.objectNode().put("type", "object");
        ObjectNode fields = hit.putObject("properties");
        List.of("kind", "title", "context", "text", "sha256", "at", "url").forEach(name -> fields.set(name, string()));
        List.of("amount", "agency", "region", "document").forEach(name -> fields.set(name, nullable(string())));
        fields.set("year", nullable(JSON.objectNode().put("type", "integer")));
        fields.putObject("near").put("type", "boolean").put("description", "只是相近，不计入结果数");
        fields.fieldNames().forEachRemaining(hit.withArrayProperty("required")::add);
        schema("search-hit", hit.put("additionalProperties", false));
    }

    private void one(String path, String summary, String parameter, String meaning, String example, String schema) {
        ObjectNode operation = operation(path, summary);
        parameter(operation, "path", parameter, meaning, string()).put("required", true).put("example", example);
        answers(operation, reference(schema));
        problem(operation, "404", "没有这个单位或文件");
    }

    private ObjectNode operation(String path, String summary) {
        return document.withObjectProperty("paths").withObjectProperty(path).putObject("get").put("summary", summary);
    }

    private static ObjectNode parameter(ObjectNode operation, String in, String name, String meaning, ObjectNode schema) {
        ObjectNode parameter = operation.withArrayProperty("parameters").addObject().put("name", name).put("in", in).put("description", meaning);
        parameter.set("schema", schema);
        return parameter;
    }

    private void answers(ObjectNode operation, ObjectNode schema) {
        ObjectNode good = operation.withObjectProperty("responses").putObject("200").put("description", "找到了");
        good.putObject("content").putObject("application/json").set("schema", schema);
        problem(operation, "400", "参数不能用，detail 说明怎样改");
    }

    private static void problem(ObjectNode operation, String status, String meaning) {
        operation.withObjectProperty("responses").putObject(status).put("description", meaning).putObject("content")
                .putObject(Problem.MEDIA_TYPE).set("schema", reference("problem"));
    }

    private void schemas() {
        ObjectNode whole = record(DisclosureListings.AGENCIES);
        ((ArrayNode) whole.get("required")).add("disclosures");
        whole.withObjectProperty("properties").putObject("disclosures").put("type", "array").set("items", reference("disclosures"));
        schema("agency-with-disclosures", whole);
        schema("disclosure-content", content());
        ObjectNode problem = JSON.objectNode().put("type", "object");
        ObjectNode properties = problem.putObject("properties");
        List.of("type", "title", "detail").forEach(name -> properties.set(name, string()));
        properties.putObject("status").put("type", "integer");
        List.of("type", "title", "status", "detail").forEach(problem.putArray("required")::add);
        schema("problem", problem);
    }

    /** The whole disclosure: what its parts are called and whether they are lists. */
    private ObjectNode content() {
        ObjectNode content = JSON.objectNode().put("type", "object").put("description", "一份公开文件读成的全部数据，格式 " + DisclosureJson.FORMAT);
        ObjectNode properties = content.putObject("properties");
        properties.putObject("format").put("const", DisclosureJson.FORMAT);
        properties.set("kind", nullable(string()));
        properties.set("fiscalYear", nullable(JSON.objectNode().put("type", "integer")));
        properties.set("title", nullable(string()));
        List.of("agency", "source").forEach(name -> properties.putObject(name).put("type", "object"));
        List.of("outline", "narrative", "keyFigures", "tables", "projects", "plannedProjects", "evaluations", "institutions", "glossary", "findings")
                .forEach(name -> properties.putObject(name).put("type", "array").putObject("items").put("type", "object"));
        List.of("overallTarget", "score", "procurement", "assets").forEach(name -> properties.set(name, nullable(JSON.objectNode().put("type", "object"))));
        properties.set("portal", reference("disclosures"));
        properties.fieldNames().forEachRemaining(content.withArrayProperty("required")::add);
        return content;
    }

    private static ObjectNode record(Listing<?> listing) {
        ObjectNode record = JSON.objectNode().put("type", "object").put("description", listing.description());
        ObjectNode properties = record.putObject("properties");
        ArrayNode required = record.putArray("required");
        for (Field<?> field : listing.fields()) {
            ObjectNode type = type(field);
            properties.set(field.name(), (field.required() ? type : nullable(type)).put("description", field.title()));
            required.add(field.name());
        }
        properties.putObject("url").put("type", "string").put("format", "uri").put("description", "页面网址");
        required.add("url");
        return record.put("additionalProperties", false);
    }

    private static ObjectNode type(Field<?> field) {
        ObjectNode type = JSON.objectNode();
        switch (field.type()) {
            case INTEGER, YEAR -> type.put("type", "integer");
            case BOOLEAN -> type.put("type", "boolean");
            case DECIMAL -> type.put("type", "string").put("pattern", "^-?\\d+(\\.\\d+)?$");
            default -> type.put("type", "string");
        }
        if (field.type() == FieldType.MOMENT) {
            type.put("format", "date-time");
        }
        field.values().forEach(value -> type.withArrayProperty("enum").add(value));
        return type;
    }

    private static ObjectNode nullable(ObjectNode type) {
        String name = type.remove("type").asText();
        type.putArray("type").add(name).add("null");
        if (type.has("enum")) {
            type.withArrayProperty("enum").addNull();
        }
        return type;
    }

    private void schema(String name, ObjectNode schema) {
        document.withObjectProperty("components").withObjectProperty("schemas").set(name, schema);
    }

    private static ObjectNode reference(String schema) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private static ObjectNode string() {
        return JSON.objectNode().put("type", "string");
    }
}
