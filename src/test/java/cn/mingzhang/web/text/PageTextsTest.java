package cn.mingzhang.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: none is missing, in neither language, and none is kept that no page says. */
class PageTextsTest {

    private static final Path LISTS = Path.of("src/main/resources/cn/mingzhang/web/text");
    /** A whole name, or the beginning of one whose end is a value: {@code t['project.phase.'.concat(phase)]}. */
    private static final Pattern USE = Pattern.compile("(?:\\bt\\[|\\b(?:t|texts)\\.(?:with|get)\\()\\s*['\"]([a-zA-Z][\\w.-]*)['\"]");

    @Test
    void everyWordIsThereInBothLanguages() throws IOException {
        Map<String, Set<String>> chinese = words(false);
        Map<String, Set<String>> english = words(true);

        assertThat(english).isEqualTo(chinese);
    }

    @Test
    void pagesSayOnlyWordsThatAreThere() throws IOException {
        Set<String> known = names();

        assertThat(uses()).allSatisfy(use -> assertThat(known).as(use).anyMatch(use.endsWith(".") ? name -> name.startsWith(use) : use::equals));
    }

    @Test
    void noWordIsKeptThatNoPageSays() throws IOException {
        List<String> uses = uses();
        String code = sources().map(PageTextsTest::text).collect(Collectors.joining("\n"));

        assertThat(names()).filteredOn(name -> uses.stream().noneMatch(use -> use.endsWith(".") ? name.startsWith(use) : name.equals(use)))
                .filteredOn(name -> !code.contains("\"" + name + "\"") && !code.contains("'" + name + "'")).isEmpty();
    }

    @Test
    void aWordWithValuesPrintsThemAsTheyAre() {
        assertThatThrownBy(() -> new Texts(Language.CHINESE).get("site.nothing")).hasMessageContaining("site.nothing");
        assertThat(new Texts(Language.ENGLISH).get("site.home")).isEqualTo("Home");
        assertThat(new Texts(Language.CHINESE).get("site.home")).isEqualTo("首页");
    }

    @Test
    void aPathTellsItsLanguage() {
        assertThat(Language.ofPath("/en/agencies")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofPath("/en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofPath("/entries")).isEqualTo(Language.CHINESE);
        assertThat(Language.ENGLISH.strip("/en")).isEqualTo("/");
        assertThat(Language.ENGLISH.strip("/en/about")).isEqualTo("/about");
    }

    private static Set<String> names() throws IOException {
        return words(false).entrySet().stream().flatMap(list -> list.getValue().stream().map(key -> list.getKey() + "." + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> uses() throws IOException {
        return sources().map(PageTextsTest::text).flatMap(text -> USE.matcher(text).results().map(match -> match.group(1))).distinct().toList();
    }

    private static Stream<Path> sources() throws IOException {
        return Stream.concat(files("webapp/WEB-INF", ".xhtml"), files("src/main/java/cn/mingzhang/web", ".java").filter(file -> !file.endsWith("Texts.java")));
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static Map<String, Set<String>> words(boolean english) throws IOException {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Path list : files(LISTS.toString(), ".properties").toList()) {
            Matcher name = Pattern.compile("(.*?)(_en)?\\.properties").matcher(list.getFileName().toString());
            if (name.matches() && (name.group(2) != null) == english) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(list)) {
                    properties.load(reader);
                }
                words.put(name.group(1), new TreeSet<>(properties.stringPropertyNames()));
            }
        }
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
