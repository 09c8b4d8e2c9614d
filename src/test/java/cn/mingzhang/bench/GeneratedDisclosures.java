package cn.mingzhang.bench;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.store.Imports;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fills a store with disclosures made from the samples (生成的公开文件): what each sample says is said again by another agency for another
 * year with its amounts multiplied, and goes through the import as a file would; only the reading is done once for each sample.
 */
public final class GeneratedDisclosures {

    private static final List<String> PLACES = List.of("东", "西", "南", "北", "临", "安", "永", "长", "新", "清", "平", "和", "阳", "河", "山", "林", "泉", "川", "泽", "城");
    private static final List<String> KINDS_OF_PLACE = List.of("县", "市", "区");
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 8;
    private static final int PROGRESS = 500;
    /** A number as the forms print it. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MONEY = Pattern.compile("(万|亿)?元");

    private final ObjectMapper json = new ObjectMapper();
    private final List<IngestedFile> samples;

    private GeneratedDisclosures(List<IngestedFile> samples) {
        this.samples = samples;
    }

    /** Arguments: how many, and the data folder. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 || !arguments[0].matches("[1-9]\\d{0,6}")) {
            System.err.println("用法：./mingzhang bench generate 份数 数据目录");
            System.exit(2);
        }
        Path data = Path.of(arguments[1]);
        List<IngestedFile> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|docx|xlsx|pdf)")).sorted().toList()) {
                IngestedFile read = Ingestion.inThisProcess().read(file, file.getFileName().toString());
                if (read.disclosure().getFiscalYear() != null && read.disclosure().getKind() != null) {
                    samples.add(read);
                }
            }
        }
        long begin = System.nanoTime();
        try (Store store = new Store(StoreSettings.embedded(data))) {
            new GeneratedDisclosures(samples).into(store, Integer.parseInt(arguments[0]));
        }
        System.out.printf("生成 %s 份，用时 %d 秒%n", arguments[0], (System.nanoTime() - begin) / 1_000_000_000);
    }

    private void into(Store store, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int number = i;
            IngestedFile sample = samples.get(number % samples.size());
            Imports imports = store.imports((path, name) -> new IngestedFile(variant(sample.disclosure(), number), sample.text()));
            imports.add("generated-" + number + ".txt", new ByteArrayInputStream(("generated " + number).getBytes(StandardCharsets.UTF_8)));
            if ((number + 1) % PROGRESS == 0) {
                System.out.printf("%d / %d%n", number + 1, count);
            }
        }
    }

    /** Every agency publishes what one sample says for eight years, then the next agency does. */
    private Disclosure variant(Disclosure sample, int number) {
        int round = number / samples.size();
        int agency = round / YEARS;
        int year = FIRST_YEAR + round % YEARS;
        String place = PLACES.get(agency % PLACES.size()) + PLACES.get(agency / PLACES.size() % PLACES.size())
                + KINDS_OF_PLACE.get(agency / (PLACES.size() * PLACES.size()) % KINDS_OF_PLACE.size());
        String oldName = sample.getAgencyName() == null ? "" : sample.getAgencyName();
        // One agency for each sample of an office, so that no two variants are versions of each other.
        String newName = place + oldName.replaceFirst("^.{2}[县市区]", "") + (number % samples.size() + 1);
        ObjectNode facts = DisclosureJson.node(sample);
        rename(facts, oldName, newName, sample.getFiscalYear(), year, place);
        multiply(facts, BigDecimal.valueOf(1 + number % 9));
        ((ObjectNode) facts.get("agency")).put("name", newName).putNull("code");
        facts.put("fiscalYear", year);
        return DisclosureJson.read(facts.toString());
    }

    /** Says another agency and year wherever the old ones are spoken of; projects carry the name of the place. */
    private void rename(JsonNode node, String oldName, String newName, int oldYear, int year, String place) {
        if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext();) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (field.getValue().isTextual()) {
                    field.setValue(renamed(field.getValue().textValue(), oldName, newName, oldYear, year));
                } else {
                    rename(field.getValue(), oldName, newName, oldYear, year, place);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, renamed(array.get(i).textValue(), oldName, newName, oldYear, year));
                } else {
                    rename(array.get(i), oldName, newName, oldYear, year, place);
                }
            }
        }
        if (node.has("projects")) {
            node.get("projects").forEach(project -> prefix((ObjectNode) project, "name", newName));
            node.get("evaluations").forEach(evaluation -> prefix((ObjectNode) evaluation, "project", newName));
        }
    }

    private static void prefix(ObjectNode node, String key, String place) {
        if (node.path(key).isTextual()) {
            node.put(key, place + node.get(key).textValue());
        }
    }

    private static TextNode renamed(String text, String oldName, String newName, int oldYear, int year) {
        String renamed = oldName.isEmpty() ? text : text.replace(oldName, newName);
        return TextNode.valueOf(renamed.replace(oldYear + "年", year + "年").replace((oldYear - 1) + "年", (year - 1) + "年"));
    }

    /** Multiplies what stands in the cells of statements, in funds, and in the narrative before a unit of money. */
    private void multiply(JsonNode node, BigDecimal factor) {
        if (node instanceof ObjectNode object) {
            boolean money = MONEY.matcher(object.path("unit").asText("")).matches();
            if (money && object.path("value").isTextual()) {
                multiplyField(object, "value", factor);
            }
            for (String group : List.of("amounts", "period", "annual")) {
                if (object.get(group) instanceof ObjectNode amounts) {
                    List<String> names = new ArrayList<>();
                    amounts.fieldNames().forEachRemaining(names::add);
                    names.forEach(name -> multiplyField(amounts, name, factor));
                }
            }
        }
        node.forEach(child -> multiply(child, factor));
    }

    private static void multiplyField(ObjectNode object, String name, BigDecimal factor) {
        JsonNode value = object.get(name);
        if (value.isTextual() && AMOUNT.matcher(value.textValue()).matches()) {
            object.put(name, new BigDecimal(value.textValue()).multiply(factor).toPlainString());
        }
    }
}
