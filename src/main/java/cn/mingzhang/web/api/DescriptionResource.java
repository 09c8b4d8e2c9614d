package cn.mingzhang.web.api;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Disclosures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The description of the API (接口说明), with examples that can be tried because they are of the newest disclosure here. */
@Path("openapi.json")
@RequestScoped
public class DescriptionResource {

    @Inject
    private Disclosures disclosures;
    @Inject
    private Answers answers;

    @GET
    public Response description() {
        Disclosure newest = disclosures.newest(20).stream().filter(disclosure -> disclosure.getAgency() != null).findFirst().orElse(null);
        Agency agency = newest == null ? null : newest.getAgency();
        return answers.of(new OpenApi(answers.base(), agency == null ? "某市财政局" : agency.getSlug(),
                newest == null ? "0123456789abcdef" : newest.getSource().sha256().substring(0, 16)).document());
    }
}
