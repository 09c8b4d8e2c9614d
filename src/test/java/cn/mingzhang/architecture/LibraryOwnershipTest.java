package cn.mingzhang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library has an owner, so that exchanging it touches one package. */
class LibraryOwnershipTest {

    private static final JavaClasses MINGZHANG = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.mingzhang");

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource(delimiter = '|', value = {
        "org.apache.pdfbox..|extraction",
        "org.apache.poi..|extraction",
        "org.dhatim.fastexcel..|export",
        "org.apache.commons.csv..|export",
        "org.flywaydb..|store",
        "org.h2..|store",
        "org.postgresql..|store",
        "org.eclipse.persistence..|store",
        "jakarta.faces..|web",
        "jakarta.servlet..|web",
        "org.primefaces..|web",
        "com.github.benmanes.caffeine..|web",
        "org.apache.lucene..|search",
        "com.ibm.icu..|search",
        "org.apache.tika..|bench"})
    void isUsedByItsOwnerOnly(String library, String owner) {
        noClasses().that().resideOutsideOfPackage("cn.mingzhang." + owner + "..").should().dependOnClassesThat().resideInAPackage(library)
                .because("only " + owner + " may know " + library).check(MINGZHANG);
    }
}
