package cn.mingzhang.web.signpost;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Publication;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Route;
import cn.mingzhang.web.portal.Titles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * New and corrected disclosures as an Atom feed (订阅), of all agencies or of one. An entry is named by the content of its file, so
 * that a reader shows it once however often it asks, and a correction as an entry of its own.
 */
@WebServlet("/files/feed")
public class FeedServlet extends SignpostServlet {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String MEDIA_TYPE = "application/atom+xml";
    private static final int ENTRIES = 100;
    private static final int ID_DIGITS = 16;

    @Inject
    private transient Disclosures disclosures;
    @Inject
    private transient Agencies agencies;
    @Inject
    private transient Addresses addresses;
    @Inject
    private transient Titles titles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slug = Route.of(request).text("agency");
        Optional<Agency> agency = slug == null ? Optional.empty() : agencies.find(slug);
        if (slug != null && agency.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<Publication> publications = latest(agency.orElse(null));
        String base = base(request);
        String tag = "tag:" + host(request) + ",2026:";
        String place = agency.map(addresses::agency).orElse("");
        send(response, MEDIA_TYPE, xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "id", tag + "feed" + place);
            element(xml, "title", "明账：" + agency.map(Agency::getName).orElse("新公开和更正的文件"));
            element(xml, "updated", publications.isEmpty() ? "2026-01-01T00:00:00Z" : publications.get(0).getAt().toString());
            empty(xml, "link", "rel", "self", "type", MEDIA_TYPE, "href", base + place + "/feed.atom");
            empty(xml, "link", "rel", "alternate", "type", "text/html", "href", base + (place.isEmpty() ? "/" : place));
            xml.writeStartElement("author");
            element(xml, "name", "明账");
            xml.writeEndElement();
            for (Publication publication : publications) {
                entry(xml, publication, base, tag);
            }
            xml.writeEndElement();
        });
    }

    /** Each disclosure once, as it was published last. */
    private List<Publication> latest(Agency agency) {
        Map<String, Publication> latest = new LinkedHashMap<>();
        disclosures.latestPublications(agency, ENTRIES)
                .forEach(publication -> latest.putIfAbsent(publication.getDisclosure().getSource().sha256(), publication));
        return List.copyOf(latest.values());
    }

    private void entry(XMLStreamWriter xml, Publication publication, String base, String tag) throws XMLStreamException {
        Disclosure disclosure = publication.getDisclosure();
        boolean corrected = disclosure.getVersion() > 1;
        boolean inForce = disclosure.getStatus() == Disclosure.Status.PUBLISHED;
        String page = base + addresses.disclosure(disclosure);
        xml.writeStartElement("entry");
        element(xml, "id", tag + "disclosure/" + disclosure.getSource().sha256().substring(0, ID_DIGITS));
        element(xml, "title", titles.of(disclosure) + (corrected ? "（更正，第" + disclosure.getVersion() + "版）" : ""));
        element(xml, "published", publication.getAt().toString());
        element(xml, "updated", publication.getAt().toString());
        empty(xml, "link", "rel", "alternate", "type", "text/html", "href", page);
        if (inForce) {
            empty(xml, "link", "rel", "related", "type", "application/json", "href", page + ".json");
        }
        empty(xml, "category", "term", corrected ? "corrected" : "new", "label", corrected ? "更正" : "新公开");
        element(xml, "summary", summary(disclosure, corrected, inForce));
        xml.writeEndElement();
    }

    private static String summary(Disclosure disclosure, boolean corrected, boolean inForce) {
        String agency = disclosure.getAgency() == null ? "没有写明单位的文件" : disclosure.getAgency().getName();
        String year = disclosure.getFiscalYear() == null ? "" : " " + disclosure.getFiscalYear() + " 年度";
        String kind = disclosure.getKind() == null ? "公开文件" : disclosure.getKind().label();
        return agency + year + kind + (corrected ? "，更正后的第 " + disclosure.getVersion() + " 版" : "，新公开")
                + (inForce ? "。" : "；此后又有更正，网页显示现行版本。") + "来源文件 " + disclosure.getSource().fileName()
                + "，SHA-256 " + disclosure.getSource().sha256() + "。";
    }
}
