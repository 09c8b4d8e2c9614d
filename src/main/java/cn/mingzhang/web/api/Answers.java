package cn.mingzhang.web.api;

import cn.mingzhang.export.Listing;
import cn.mingzhang.export.TableJson;
import cn.mingzhang.store.FactsPage;
import cn.mingzhang.store.FactsPage.Mark;
import cn.mingzhang.web.http.PublicUrl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;

/** Puts facts into answers (应答): pages of records with the address of the next page. */
@RequestScoped
public class Answers {

    private static final String JSON = "application/json;charset=UTF-8";

    private final PublicUrl portal;
    private final HttpServletRequest request;

    @Inject
    public Answers(PublicUrl portal, HttpServletRequest request) {
        this.portal = portal;
        this.request = request;
    }

    /** For the container's proxy only. */
    protected Answers() {
        this(null, null);
    }

    /** A page of a listing. */
    <T> Response page(Listing<T> listing, FactsPage<T> page, UriInfo address) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putArray("items").addAll(page.facts().stream().map(thing -> record(listing, thing)).toList());
        node.put("next", page.next() == null ? null : next(address, page.next()));
        return of(node);
    }

    /** A thing as a record; one with a page of its own says where that is. */
    <T> ObjectNode record(Listing<T> listing, T thing) {
        ObjectNode node = TableJson.record(listing, thing);
        Links.LISTED.get(listing.name()).apply(node).ifPresent(path -> node.put("url", base() + path));
        return node;
    }

    Response of(JsonNode node) {
        return Response.ok(node.toPrettyString().getBytes(StandardCharsets.UTF_8), JSON).build();
    }

    /** Where the portal stands. */
    String base() {
        return portal.base(request);
    }

    private static String next(UriInfo address, Mark mark) {
        return address.getRequestUriBuilder().replaceQueryParam("cursor", mark.disclosure() + "-" + mark.part()).build().toASCIIString();
    }
}
