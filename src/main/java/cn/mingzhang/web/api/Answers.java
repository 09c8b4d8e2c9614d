package cn.mingzhang.web.api;

import cn.mingzhang.export.Listing;
import cn.mingzhang.export.TableJson;
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
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

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

    /** A page of a listing; one more than asked is loaded to know whether there is a next page. */
    <T> Response page(Listing<T> listing, Asked asked, BiFunction<Long, Integer, List<T>> load, ToLongFunction<T> id, UriInfo address) {
        List<T> loaded = load.apply(asked.after(), asked.limit() + 1);
        List<T> page = loaded.subList(0, Math.min(loaded.size(), asked.limit()));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putArray("items").addAll(page.stream().map(thing -> record(listing, thing)).toList());
        node.put("next", loaded.size() == page.size() ? null
                : next(address, id.applyAsLong(page.get(page.size() - 1))));
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

    private static String next(UriInfo address, long last) {
        return address.getRequestUriBuilder().replaceQueryParam("cursor", last).build().toASCIIString();
    }
}
