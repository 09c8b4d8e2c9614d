package cn.mingzhang.web.api;

import cn.mingzhang.export.DisclosureListings;
import cn.mingzhang.export.Listing;
import cn.mingzhang.export.PerformanceListings;
import cn.mingzhang.store.Parts;
import cn.mingzhang.store.PublishedFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Projects, indicators, self-evaluations and findings across all disclosures. */
@Path("")
@RequestScoped
public class FactsResource {

    @Inject
    private PublishedFacts facts;
    @Inject
    private Answers answers;

    @GET
    @Path("projects")
    public Response projects(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                             @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        return page(PerformanceListings.PROJECTS, Parts.PROJECTS, Asked.of(agency, year, kind, cursor, limit), address);
    }

    @GET
    @Path("indicators")
    public Response indicators(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                               @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        return page(PerformanceListings.INDICATORS, Parts.INDICATORS, Asked.of(agency, year, kind, cursor, limit), address);
    }

    @GET
    @Path("evaluations")
    public Response evaluations(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                                @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        return page(PerformanceListings.EVALUATIONS, Parts.EVALUATIONS, Asked.of(agency, year, kind, cursor, limit), address);
    }

    @GET
    @Path("findings")
    public Response findings(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                             @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        return page(DisclosureListings.FINDINGS, Parts.FINDINGS, Asked.of(agency, year, kind, cursor, limit), address);
    }

    private <T> Response page(Listing<T> listing, Parts<T> kind, Asked asked, UriInfo address) {
        return answers.page(listing, facts.parts(kind, asked.scope(), asked.after(), asked.limit()), address);
    }
}
