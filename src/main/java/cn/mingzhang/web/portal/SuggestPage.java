package cn.mingzhang.web.portal;

import cn.mingzhang.search.SearchIndex;
import cn.mingzhang.web.http.Visit;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** What a visitor may be about to type, as JSON for the search box. */
@Named
@RequestScoped
public class SuggestPage {

    private static final int SUGGESTIONS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Visit visit;
    @Inject
    private SearchIndex index;

    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/json;charset=UTF-8");
        JSON.writeValue(answer.getResponseOutputStream(), index.suggest(visit.parameter("q").orElse(""), SUGGESTIONS));
        faces.responseComplete();
    }
}
