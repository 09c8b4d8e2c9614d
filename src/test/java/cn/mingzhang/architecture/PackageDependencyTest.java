package cn.mingzhang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between the packages: who may know whom. The map in src/adr/0001 says why. */
class PackageDependencyTest {

    private static final String ROOT = "cn.mingzhang.";
    private static final JavaClasses MINGZHANG = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.mingzhang");

    /** A package and those it may import; sub-packages count as their top package. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("money", Set.of("source")),
            Map.entry("finding", Set.of("source")),
            Map.entry("disclosure", Set.of("money", "source", "finding")),
            Map.entry("account", Set.of("disclosure", "money", "source", "finding")),
            Map.entry("json", Set.of("disclosure", "money", "source", "finding")),
            Map.entry("extraction", Set.of("source", "finding")),
            Map.entry("form", Set.of("extraction", "disclosure", "money", "source", "finding")),
            Map.entry("check", Set.of("account", "form", "disclosure", "money", "source", "finding")),
            Map.entry("ingestion", Set.of("check", "form", "extraction", "json", "disclosure", "money", "source", "finding")),
            Map.entry("store", Set.of("account", "check", "ingestion", "extraction", "json", "disclosure", "money", "source", "finding")),
            Map.entry("staff", Set.of("store", "disclosure", "money", "source", "finding")),
            Map.entry("redaction", Set.of("json", "extraction", "disclosure", "money", "source", "finding")),
            Map.entry("publication", Set.of("check", "form", "staff", "redaction", "store", "ingestion", "extraction", "json", "disclosure", "money", "source",
                    "finding")),
            Map.entry("search", Set.of("account", "store", "disclosure", "money", "source", "finding")),
            Map.entry("export", Set.of("account", "store", "json", "disclosure", "money", "source", "finding")),
            Map.entry("bench", Set.of("account", "search", "store", "check", "ingestion", "form", "extraction", "json", "disclosure", "money", "source", "finding")),
            Map.entry("cli", Set.of("publication", "redaction", "staff", "account", "search", "export", "check", "bench", "store", "ingestion", "extraction", "json", "disclosure", "money", "source", "finding")),
            Map.entry("web", Set.of("publication", "redaction", "staff", "account", "search", "export", "check", "store", "ingestion", "extraction", "json", "disclosure", "money", "source", "finding"))));

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> found = MINGZHANG.stream().map(PackageDependencyTest::topPackage).collect(Collectors.toCollection(TreeSet::new));

        assertThat(ARROWS.keySet()).as("a new package needs its place on the map").containsAll(found);
    }

    @Test
    void arrowsPointDownOnly() {
        ARROWS.forEach((from, allowed) -> classes().that().resideInAPackage(ROOT + from + "..")
                .should().onlyDependOnClassesThat(new DescribedPredicate<>("are of " + from + " or " + allowed + " or of a library") {
                    @Override
                    public boolean test(JavaClass target) {
                        String top = topPackage(target);
                        return top == null || top.equals(from) || allowed.contains(top);
                    }
                })
                .because("the readers must run without server and store, and the model must not know who reads or shows it")
                .allowEmptyShould(true).check(MINGZHANG));
    }

    private static String topPackage(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : null;
    }
}
