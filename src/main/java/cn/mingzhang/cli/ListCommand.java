package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Store;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Set;

/** {@code list}: what is published. */
class ListCommand implements Command {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String synopsis() {
        return "[--json] [--data 目录]";
    }

    @Override
    public String summary() {
        return "列出公开库中的文件";
    }

    @Override
    public String details() {
        return "每行一个文件，栏目以制表符分隔，第一行是栏目名。--json 输出 JSON 数组。";
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json");
    }

    @Override
    public Set<String> settings() {
        return OpenStore.SETTINGS;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws Exception {
        arguments.operands(0, 0, "");
        try (Store store = OpenStore.by(arguments)) {
            List<Disclosure> all = store.call(entities -> new Disclosures(entities).all());
            terminal.out().println(arguments.has("--json") ? json(all) : table(all));
        }
        return Exit.DONE;
    }

    private static String table(List<Disclosure> all) {
        StringBuilder table = new StringBuilder("编号\t单位\t年度\t类型\t版本\t文件");
        for (Disclosure d : all) {
            table.append('\n').append(String.join("\t", d.getId().toString(), words(agency(d)), words(d.getFiscalYear()),
                    d.getKind() == null ? "" : d.getKind().label(), String.valueOf(d.getVersion()), words(d.getSource().fileName())));
        }
        return table.toString();
    }

    private static String json(List<Disclosure> all) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (Disclosure d : all) {
            array.addObject().put("id", d.getId()).put("agency", agency(d)).put("fiscalYear", d.getFiscalYear())
                    .put("kind", d.getKind() == null ? null : d.getKind().code()).put("version", d.getVersion()).put("title", d.getTitle())
                    .put("form", d.getForm()).put("recognised", d.isRecognised()).put("fileName", d.getSource().fileName())
                    .put("sha256", d.getSource().sha256()).put("publishedAt", d.getPublishedAt().toString());
        }
        return array.toPrettyString();
    }

    private static String agency(Disclosure disclosure) {
        return disclosure.getAgency() == null ? disclosure.getAgencyName() : disclosure.getAgency().getName();
    }

    /** A tab or a line break inside a value would break the table. */
    private static String words(Object value) {
        return value == null ? "" : value.toString().replaceAll("\\s+", " ");
    }
}
