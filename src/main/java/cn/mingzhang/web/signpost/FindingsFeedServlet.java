package cn.mingzhang.web.signpost;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.store.FindingLedger;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Visit;
import cn.mingzhang.web.portal.Titles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The ledger of findings as an Atom feed (疑点订阅), the newest disclosure first, with the filters of the ledger: agency, year, kind, rule
 * and severity. What the program met while reading is left out: it speaks of us, not of the document.
 */
@WebServlet("/files/findings-feed")
public class FindingsFeedServlet extends SignpostServlet {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String MEDIA_TYPE = "application/atom+xml";
    private static final int ENTRIES = 100;
    private static final int ID_DIGITS = 16;

    @Inject
    private transient FindingLedger ledger;
    @Inject
    private transient Visit visit;
    @Inject
    private transient Addresses addresses;
    @Inject
    private transient Titles titles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FindingLedger.Filter filter = new FindingLedger.Filter(visit.parameter("agency").orElse(null), visit.number("year").orElse(null),
                visit.parameter("kind").flatMap(FindingsFeedServlet::kind).orElse(null), visit.parameter("rule").orElse(null),
                visit.parameter("severity").flatMap(FindingsFeedServlet::severity).orElse(null), FindingLedger.Subject.DOCUMENT);
        List<RecordedFinding> findings = ledger.page(filter, 0, ENTRIES);
        String base = base(request);
        String tag = "tag:" + host(request) + ",2026:";
        send(response, MEDIA_TYPE, xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "id", tag + "findings");
            element(xml, "title", "明账：待核对之处");
            element(xml, "subtitle", "程序核对时注意到的地方，是提示，不是结论。");
            element(xml, "updated", findings.isEmpty() ? "2026-01-01T00:00:00Z" : findings.get(0).getDisclosure().getPublishedAt().toString());
            empty(xml, "link", "rel", "alternate", "type", "text/html", "href", base + "/findings");
            xml.writeStartElement("author");
            element(xml, "name", "明账");
            xml.writeEndElement();
            for (RecordedFinding finding : findings) {
                entry(xml, finding, base, tag);
            }
            xml.writeEndElement();
        });
    }

    private static java.util.Optional<DisclosureKind> kind(String code) {
        return Arrays.stream(DisclosureKind.values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static java.util.Optional<Severity> severity(String code) {
        return Arrays.stream(Severity.values()).filter(severity -> severity.code().equals(code)).findFirst();
    }

    private void entry(XMLStreamWriter xml, RecordedFinding finding, String base, String tag) throws XMLStreamException {
        Disclosure disclosure = finding.getDisclosure();
        xml.writeStartElement("entry");
        element(xml, "id", tag + "finding/" + disclosure.getSource().sha256().substring(0, ID_DIGITS) + "/" + disclosure.getVersion() + "/" + finding.getPosition());
        element(xml, "title", titles.of(disclosure) + "：" + finding.getMessage());
        element(xml, "updated", disclosure.getPublishedAt().toString());
        empty(xml, "link", "rel", "alternate", "type", "text/html", "href", base + addresses.disclosure(disclosure) + "/findings");
        empty(xml, "category", "term", finding.getRule(), "label", finding.getSeverity().label());
        element(xml, "summary", summary(finding));
        xml.writeEndElement();
    }

    private static String summary(RecordedFinding finding) {
        String places = finding.getAt().stream().filter(SourceLocation::isKnown).map(SourceLocation::toString).collect(Collectors.joining("；"));
        return (finding.getExpected() == null ? "" : "应为 " + finding.getExpected() + "。") + (finding.getFound() == null ? "" : "现为 " + finding.getFound() + "。")
                + (places.isEmpty() ? "" : "出处：" + places + "。");
    }
}
