package cn.mingzhang.web.api;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.export.DisclosureListings;
import cn.mingzhang.store.Agencies;
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

/** The agencies, and one with what it has published. */
@Path("agencies")
@RequestScoped
public class AgenciesResource {

    @Inject
    private PublishedFacts facts;
    @Inject
    private Agencies agencies;
    @Inject
    private Disclosures disclosures;
    @Inject
    private Answers answers;

    @GET
    public Response all(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        Asked asked = Asked.of(null, null, null, cursor, limit);
        return answers.page(DisclosureListings.AGENCIES, facts.agencies(asked.after(), asked.limit()), address);
    }

    @GET
    @Path("{agency}")
    public Response one(@PathParam("agency") String slug) {
        Agency agency = agencies.find(slug).orElseThrow(() -> Problem.notFound("单位 " + slug, "全部单位见 /api/v1/agencies。"));
        ObjectNode node = answers.record(DisclosureListings.AGENCIES, agency);
        node.putArray("disclosures").addAll(disclosures.of(agency).stream()
                .map(disclosure -> answers.record(DisclosureListings.DISCLOSURES, disclosure)).toList());
        return answers.of(node);
    }
}
