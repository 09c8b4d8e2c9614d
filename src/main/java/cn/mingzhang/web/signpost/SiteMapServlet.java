package cn.mingzhang.web.signpost;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.AgencySummary;
import cn.mingzhang.store.Extent;
import cn.mingzhang.store.PublishedFacts;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Route;
import cn.mingzhang.web.http.Routes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The site map (网站地图): an index, a part with the lasting pages and the agencies, and parts with the pages of a hundred disclosures
 * each, so that no part comes near the 50,000 addresses search engines take. Only addresses that lead to a page are named.
 */
@WebServlet({"/files/sitemap", "/files/sitemap/part"})
public class SiteMapServlet extends SignpostServlet {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String MEDIA_TYPE = "application/xml;charset=UTF-8";
    private static final int DISCLOSURES_IN_A_PART = 100;
    private static final int MOST_ADDRESSES = 50_000;
    private static final List<String> PAGES = List.of("/", "/agencies", "/projects", "/compare", "/findings", "/rules", "/glossary", "/data", "/about");

    private record Page(String path, String changed) {
    }

    @Inject
    private transient PublishedFacts facts;
    @Inject
    private transient Agencies agencies;
    @Inject
    private transient Addresses addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = base(request);
        List<List<Long>> parts = parts();
        if (request.getServletPath().equals("/files/sitemap")) {
            send(response, MEDIA_TYPE, xml -> index(xml, base, parts.size() + 1));
            return;
        }
        int part = Route.of(request).number("position");
        if (part > parts.size() + 1) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<Page> pages = (part == 1 ? lasting() : facts.extents(parts.get(part - 2)).stream().flatMap(this::pages))
                .filter(page -> Routes.isPage(page.path())).limit(MOST_ADDRESSES).toList();
        send(response, MEDIA_TYPE, xml -> addresses(xml, base, pages));
    }

    private List<List<Long>> parts() {
        List<Long> ids = facts.ids();
        List<List<Long>> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += DISCLOSURES_IN_A_PART) {
            parts.add(ids.subList(i, Math.min(ids.size(), i + DISCLOSURES_IN_A_PART)));
        }
        return parts;
    }

    private Stream<Page> lasting() {
        return Stream.concat(PAGES.stream().map(path -> new Page(path, null)),
                agencies.all().stream().map(AgencySummary::agency).map(addresses::agency)
                        .flatMap(agency -> Stream.of(new Page(agency, null), new Page(agency + "/performance", null))));
    }

    private Stream<Page> pages(Extent extent) {
        Disclosure disclosure = extent.disclosure();
        String address = addresses.disclosure(disclosure);
        String changed = disclosure.getPublishedAt().toString();
        return Stream.of(Stream.of("", "/findings", "/law", "/brief"), numbered("/statements/", extent.statements()),
                        numbered("/projects/", extent.projects()), numbered("/evaluations/", extent.evaluations()))
                .flatMap(part -> part).map(part -> new Page(address + part, changed));
    }

    private static Stream<String> numbered(String list, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> list + number);
    }

    private static void index(XMLStreamWriter xml, String base, int parts) throws XMLStreamException {
        xml.writeStartElement("sitemapindex");
        xml.writeDefaultNamespace(NAMESPACE);
        for (int part = 1; part <= parts; part++) {
            xml.writeStartElement("sitemap");
            element(xml, "loc", base + "/sitemap-" + part + ".xml");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void addresses(XMLStreamWriter xml, String base, List<Page> pages) throws XMLStreamException {
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
        for (Page page : pages) {
            xml.writeStartElement("url");
            element(xml, "loc", base + page.path());
            if (page.changed() != null) {
                element(xml, "lastmod", page.changed());
            }
            String english = base + "/en" + (page.path().equals("/") ? "" : page.path());
            empty(xml, "xhtml:link", "rel", "alternate", "hreflang", "en", "href", english);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
