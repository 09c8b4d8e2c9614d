package cn.mingzhang.web.signpost;

import cn.mingzhang.search.SearchHit;
import cn.mingzhang.search.SearchIndex;
import cn.mingzhang.search.SearchRequest;
import cn.mingzhang.search.SearchResult;
import cn.mingzhang.web.http.Visit;
import cn.mingzhang.web.portal.FoundHit;
import cn.mingzhang.web.portal.HitAddresses;
import cn.mingzhang.web.portal.SearchQuery;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A saved search (保存的检索) as an Atom feed: what was published last comes first. */
@WebServlet("/files/search/feed")
public class SearchFeedServlet extends SignpostServlet {

    private static final String MEDIA_TYPE = "application/atom+xml";
    private static final int ENTRIES = 50;

    @Inject
    private transient Visit visit;
    @Inject
    private transient SearchIndex index;
    @Inject
    private transient HitAddresses.Maker addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest asked = SearchQuery.of(visit::parameter, visit::parameters).request(ENTRIES);
        SearchRequest newest = new SearchRequest(asked.query(), asked.chosen(), asked.amountFrom(), asked.amountTo(), SearchRequest.Sort.DATE, null, ENTRIES);
        if (newest.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SearchResult result = index.search(newest);
        HitAddresses found = addresses.marking(result.marks());
        List<FoundHit> hits = result.hits().stream().map(found::of).toList();
        String base = base(request);
        String tag = "tag:" + host(request) + ",2026:";
        String query = request.getQueryString();
        response.setHeader("Cache-Control", "no-store");
        send(response, MEDIA_TYPE, xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "id", tag + "search?" + query);
            element(xml, "title", "明账检索：" + asked.query());
            element(xml, "updated", hits.isEmpty() ? "2026-01-01T00:00:00Z" : hits.get(0).hit().publishedAt().toString());
            empty(xml, "link", "rel", "self", "type", MEDIA_TYPE, "href", base + "/search.atom?" + query);
            empty(xml, "link", "rel", "alternate", "type", "text/html", "href", base + "/search?" + query);
            xml.writeStartElement("author");
            element(xml, "name", "明账");
            xml.writeEndElement();
            for (FoundHit hit : hits) {
                entry(xml, hit, base, tag);
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, FoundHit found, String base, String tag) throws XMLStreamException {
        SearchHit hit = found.hit();
        xml.writeStartElement("entry");
        element(xml, "id", tag + "hit/" + hit.place().sha256().substring(0, 16) + "/" + hit.kind().code() + "/" + hit.id().substring(hit.id().indexOf('-') + 1));
        element(xml, "title", hit.title().text().isBlank() ? hit.kind().label() : hit.title().text());
        element(xml, "updated", hit.publishedAt().toString());
        empty(xml, "link", "rel", "alternate", "type", "text/html", "href", base + found.address());
        empty(xml, "category", "term", hit.kind().code(), "label", hit.kind().label());
        element(xml, "summary", String.join(" · ", List.of(hit.agency() == null ? "" : hit.agency(), hit.document() == null ? "" : hit.document(),
                hit.amount() == null ? "" : hit.amount(), hit.text().text()).stream().filter(text -> !text.isBlank()).toList()));
        xml.writeEndElement();
    }
}
