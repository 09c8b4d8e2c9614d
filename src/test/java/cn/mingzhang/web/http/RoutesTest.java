package cn.mingzhang.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.source.SourceFile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private final Addresses addresses = new Addresses();

    @Test
    void anAddressIsReadBackToWhatItWasMadeOf() {
        Disclosure disclosure = disclosure("云川市水务局（本级）+1 %", 2024, DisclosureKind.FINAL_ACCOUNTS);
        disclosure.add(new Project());
        disclosure.add(new Project());

        Route route = Routes.of(addresses.project(disclosure.getProjects().get(1))).orElseThrow();

        assertThat(route.target()).isEqualTo("/WEB-INF/pages/project.xhtml");
        assertThat(route.text("agency")).isEqualTo("云川市水务局（本级）+1 %");
        assertThat(route.number("year")).isEqualTo(2024);
        assertThat(route.text("kind")).isEqualTo("final-accounts");
        assertThat(route.number("position")).isEqualTo(2);
    }

    @Test
    void aDisclosureThatTellsNoYearIsAddressedByItsContent() {
        Disclosure disclosure = disclosure("云川市水务局", null, DisclosureKind.BUDGET);
        disclosure.setSource(new SourceFile("a.txt", "text/plain", "0123456789abcdef".repeat(4), null));

        assertThat(addresses.disclosure(disclosure)).isEqualTo("/documents/0123456789abcdef");
        assertThat(Routes.of("/documents/0123456789abcdef")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"/agencies/a/2024/budget.xlsx,/files/disclosure", "/agencies/a/2024/budget/statements/3.csv,/files/table",
        "/agencies/a/2024/budget/key-figures.json,/files/table", "/documents/0123456789abcdef/source/original,/files/original",
        "/data/line-items.csv,/files/package/table", "/agencies/a.b/2024/budget,/WEB-INF/pages/disclosure.xhtml", "/api/v1/disclosures,"})
    void anAddressOfAFileLeadsToItsServlet(String path, String target) {
        assertThat(Routes.of(path)).hasValueSatisfying(route -> assertThat(route.target()).isEqualTo(target));
        assertThat(Routes.of("/documents/0123456789abcdef/statements/12.xlsx").orElseThrow().values())
                .isEqualTo(Map.of("document", "0123456789abcdef", "position", "12", "table", "xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/disclosure", "/agencies/a/2024/budget.csv", "/agencies/a/2024/budget/secrets.csv", "/data/users.csv", "/api/v1", "/api",
        "/agencies/a/2024/budget/statements/3.exe", "", "agencies", "/agencies/", "/agencies//2024/budget", "/agencies/a/24/budget", "/agencies/a/2024/other",
        "/agencies/a/2024/budget/projects/0", "/agencies/a/2024/budget/projects/1x", "/agencies/%ff", "/agencies/%e4%ba", "/agencies/%4",
        "/agencies/%zz", "/agencies/%+1", "/agencies/%20", "/documents/..", "/index.xhtml"})
    void whatIsNoAddressLeadsNowhere(String path) {
        assertThat(Routes.of(path)).isEmpty();
    }

    private static Disclosure disclosure(String agencyName, Integer year, DisclosureKind kind) {
        Agency agency = new Agency();
        agency.setName(agencyName);
        agency.setSlug(agencyName);
        Disclosure disclosure = new Disclosure();
        disclosure.setAgency(agency);
        disclosure.setFiscalYear(year);
        disclosure.setKind(kind);
        return disclosure;
    }
}
