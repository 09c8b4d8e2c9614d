package cn.mingzhang.web.api;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.export.DisclosureListings;
import cn.mingzhang.export.PerformanceListings;
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
        Asked asked = Asked.of(agency, year, kind, cursor, limit);
        return answers.page(PerformanceListings.PROJECTS, asked, (after, most) -> facts.projects(asked.scope(), after, most), Project::getId, address);
    }

    @GET
    @Path("indicators")
    public Response indicators(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                               @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        Asked asked = Asked.of(agency, year, kind, cursor, limit);
        return answers.page(PerformanceListings.INDICATORS, asked, (after, most) -> facts.indicators(asked.scope(), after, most), Indicator::getId,
                address);
    }

    @GET
    @Path("evaluations")
    public Response evaluations(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                                @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        Asked asked = Asked.of(agency, year, kind, cursor, limit);
        return answers.page(PerformanceListings.EVALUATIONS, asked, (after, most) -> facts.evaluations(asked.scope(), after, most),
                Evaluation::getId, address);
    }

    @GET
    @Path("findings")
    public Response findings(@QueryParam("agency") String agency, @QueryParam("year") String year, @QueryParam("kind") String kind,
                             @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        Asked asked = Asked.of(agency, year, kind, cursor, limit);
        return answers.page(DisclosureListings.FINDINGS, asked, (after, most) -> facts.findings(asked.scope(), after, most),
                RecordedFinding::getId, address);
    }
}
