package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What tells other programs where things are: feeds, site map, robots, search description, dataset markup. */
@ExtendWith(Portal.class)
class SignpostsIT {

    private static final Pattern DATASET = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void theFeedNamesEveryDisclosureOnceAndItsLinksLeadThere() throws Exception {
        HttpResponse<String> answer = Portal.get("/feed.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/atom+xml");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "access-control-allow-origin");
        Document feed = xml(answer.body());

        NodeList entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).as("what the portal was given; other tests publish more").isGreaterThanOrEqualTo(5);
        Set<String> ids = new HashSet<>();
        Instant before = Instant.MAX;
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertThat(ids.add(text(entry, "id"))).isTrue();
            assertThat(text(entry, "id")).matches("tag:localhost,2026:disclosure/[0-9a-f]{16}");
            assertThat(Instant.parse(text(entry, "updated"))).isBeforeOrEqualTo(before);
            before = Instant.parse(text(entry, "updated"));
            NodeList links = entry.getElementsByTagName("link");
            for (int j = 0; j < links.getLength(); j++) {
                assertThat(status(((Element) links.item(j)).getAttribute("href"))).as("there, or withdrawn by another test").isIn(200, 410);
            }
        }
        assertThat(Portal.get("/feed.atom").body()).as("ids and times are stable").isEqualTo(answer.body());
    }

    @Test
    void theLedgerOfFindingsHasAFeedWithItsFilters() throws Exception {
        Document all = xml(Portal.get("/findings.atom").body());
        NodeList entries = all.getElementsByTagName("entry");
        assertThat(entries.getLength()).isPositive();
        Element first = (Element) entries.item(0);
        String rule = ((Element) first.getElementsByTagName("category").item(0)).getAttribute("term");
        assertThat(rule).doesNotStartWith("reading.");

        NodeList ofTheRule = xml(Portal.get("/findings.atom?rule=" + rule).body()).getElementsByTagName("category");
        assertThat(ofTheRule.getLength()).isPositive();
        for (int i = 0; i < ofTheRule.getLength(); i++) {
            assertThat(((Element) ofTheRule.item(i)).getAttribute("term")).isEqualTo(rule);
        }
        assertThat(xml(Portal.get("/findings.atom?rule=no.such-rule").body()).getElementsByTagName("entry").getLength()).isZero();
    }

    @Test
    void anAgencyHasAFeedOfItsOwn() throws Exception {
        Document feed = xml(Portal.get(PageKinds.path("云川市教育局") + "/feed.atom").body());

        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(text(feed.getDocumentElement(), "title")).contains("云川市教育局");
        assertThat(Portal.get("/agencies/nobody/feed.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAddressOfTheSiteMapIsAPage() throws Exception {
        List<String> addresses = new ArrayList<>();
        for (String part : texts(xml(Portal.get("/sitemap.xml").body()), "loc")) {
            addresses.addAll(texts(xml(Portal.get(URI.create(part).getRawPath()).body()), "loc"));
        }

        assertThat(addresses).doesNotHaveDuplicates().anyMatch(address -> address.endsWith(PageKinds.BUDGET))
                .anyMatch(address -> address.endsWith(PageKinds.ACCOUNTS + "/evaluations/1"));
        for (String address : addresses) {
            assertThat(status(address)).as(address).isEqualTo(200);
        }
        assertThat(Portal.get("/sitemap-99.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void robotsAreShownTheSiteMapAndBrowsersTheSearch() {
        String base = "http://localhost:" + Portal.address("/").getPort();

        assertThat(Portal.get("/robots.txt").body()).contains("Sitemap: " + base + "/sitemap.xml");
        assertThat(Portal.get("/opensearch.xml").body()).contains("<ShortName>明账</ShortName>").contains(base + "/search?q={searchTerms}");
        assertThat(Portal.get("/").body()).contains("href=\"/opensearch.xml\"").contains("href=\"/feed.atom\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/sitemap.xml", "/sitemap-1.xml", "/robots.txt", "/opensearch.xml", "/api/v1/agencies", "/api/v1/openapi.json", "/data"})
    void whatARequestCallsUsIsNotRepeated(String path) {
        String answer = RawRequest.get(Portal.address("/"), path, "elsewhere.example");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("elsewhere.example");
    }

    @Test
    void aDisclosureIsMarkedAsADatasetWhateverItsDocumentPrints() throws IOException {
        for (String page : List.of(PageKinds.BUDGET, PageKinds.HOSTILE_AGENCY + "/2023/budget", "/data")) {
            Matcher script = DATASET.matcher(Portal.get(page).body());
            assertThat(script.find()).as(page).isTrue();
            JsonNode dataset = new ObjectMapper().readTree(script.group(1));
            assertThat(dataset.path("@type").asText()).isEqualTo("Dataset");
            assertThat(dataset.path("name").asText()).isNotBlank();
            assertThat(dataset.path("description").asText()).hasSizeBetween(50, 5000);
            assertThat(script.group(1)).doesNotContain("<").doesNotContain("&");
            for (JsonNode distribution : dataset.path("distribution")) {
                assertThat(status(distribution.path("contentUrl").asText())).isEqualTo(200);
            }
        }
    }

    private static int status(String address) {
        URI uri = URI.create(address);
        assertThat(uri.getHost()).isEqualTo("localhost");
        return Portal.send("HEAD", uri.getRawPath()).statusCode();
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> texts(Document document, String name) {
        NodeList elements = document.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }
}
