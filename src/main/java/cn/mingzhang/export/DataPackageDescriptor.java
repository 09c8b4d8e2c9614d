package cn.mingzhang.export;

import cn.mingzhang.export.DataPackage.WrittenFile;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json} (数据包说明): every table, every column, what refers to what; Data Package version 2. */
final class DataPackageDescriptor {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final long publications;
    private final Instant created;

    DataPackageDescriptor(long publications, Instant created) {
        this.publications = publications;
        this.created = created;
    }

    /** The description of a package whose files were written, by name of their listing. */
    ObjectNode of(Map<String, WrittenFile> written) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("$schema", PROFILES + "datapackage.json").put("name", "mingzhang").put("title", "明账：政府预决算公开数据");
        node.put("description", "各单位公开的预算、决算和绩效文件读成的数据。数字与原文一致；空缺表示原文未填，与 0 不同。"
                + "每行的 source_ 各栏是它在原文件中的位置，原文件见 disclosures 表的 source_file 和 source_sha256。引用时请注明单位、年度、文件和出处。");
        node.put("version", String.valueOf(publications)).put("created", created.toString());
        node.putArray("keywords").add("预算").add("决算").add("绩效").add("财政透明");
        node.putArray("sources").addObject().put("title", "各单位公开的预决算和绩效文件，见 disclosures 表");
        for (Resource<?> resource : Resource.ALL) {
            Listing<?> listing = resource.listing();
            ObjectNode file = node.withArrayProperty("resources").addObject().put("name", listing.name()).put("title", listing.title())
                    .put("description", listing.description()).put("path", DataPackage.fileName(listing)).put("type", "table")
                    .put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
            if (written.containsKey(listing.name())) {
                WrittenFile bytes = written.get(listing.name());
                file.put("bytes", bytes.bytes()).put("hash", "sha256:" + bytes.sha256());
            }
            file.putObject("dialect").put("$schema", PROFILES + "tabledialect.json").put("delimiter", ",").put("lineTerminator", "\r\n")
                    .put("quoteChar", "\"").put("doubleQuote", true).put("header", true);
            file.set("schema", schema(listing));
        }
        return node;
    }

    private static ObjectNode schema(Listing<?> listing) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$schema", PROFILES + "tableschema.json");
        for (Field<?> field : listing.fields()) {
            ObjectNode column = schema.withArrayProperty("fields").addObject().put("name", field.name()).put("title", field.title())
                    .put("type", field.type().schemaName());
            ObjectNode constraints = column.putObject("constraints").put("required", field.required());
            if (!field.values().isEmpty()) {
                field.values().forEach(constraints.putArray("enum")::add);
            }
        }
        listing.key().forEach(schema.putArray("primaryKey")::add);
        for (Listing.Reference reference : listing.references()) {
            ObjectNode key = schema.withArrayProperty("foreignKeys").addObject();
            key.putArray("fields").add(reference.field());
            // A table that refers to itself names no resource.
            ObjectNode target = key.putObject("reference");
            if (!reference.listing().equals(listing.name())) {
                target.put("resource", reference.listing());
            }
            target.putArray("fields").add(reference.listingField());
        }
        List.of("").forEach(schema.putArray("missingValues")::add);
        return schema;
    }
}
