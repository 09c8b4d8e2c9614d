package cn.mingzhang.web.api;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.export.DisclosureListings;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.PublishedFacts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The disclosures, and one with everything read from it. */
@Path("disclosures")
@RequestScoped
public class DisclosuresResource {

    @Inject
    private PublishedFacts facts;
    @Inject
    private Disclosures disclosures;
    @Inject
    private Answers answers;

    @GET
    public Response all(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                        @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        Asked asked = Asked.of(agency, year, kind, cursor, limit);
        return answers.page(DisclosureListings.DISCLOSURES, facts.disclosures(asked.scope(), asked.after(), asked.limit()), address);
    }

    /** The JSON of the disclosure, and beside it in {@code portal} what the portal knows of it. */
    @GET
    @Path("{disclosure}")
    public Response one(@PathParam("disclosure") String digits) {
        Disclosure disclosure = (digits.matches("[0-9a-f]{16}") ? disclosures.findByContent(digits) : java.util.Optional.<Disclosure>empty())
                .orElseThrow(() -> Problem.notFound("公开文件 " + digits, "文件标识是原文件 SHA-256 的前 16 位，全部文件见 /api/v1/disclosures。"));
        ObjectNode node = DisclosureJson.node(disclosure);
        node.set("portal", answers.record(DisclosureListings.DISCLOSURES, disclosure));
        return answers.of(node);
    }
}
