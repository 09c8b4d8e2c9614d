package cn.mingzhang.web.http;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.Disclosures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the address of this request asks for, and the true 404 when there is no such thing. */
@RequestScoped
public class Visit {

    private final HttpServletRequest request;
    private final Disclosures disclosures;

    @Inject
    public Visit(HttpServletRequest request, Disclosures disclosures) {
        this.request = request;
        this.disclosures = disclosures;
    }

    /** For the container's proxy only. */
    protected Visit() {
        this(null, null);
    }

    public Route route() {
        return Route.of(request);
    }

    /** A parameter of the query; empty when it is absent, blank or not text: a database takes no control characters. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(Visit::isText);
    }

    private static boolean isText(String value) {
        return !value.isBlank() && value.chars().noneMatch(Character::isISOControl);
    }

    /** A parameter that is a whole number from 1 to 9,999,999; empty when it is anything else. */
    public Optional<Integer> number(String name) {
        return parameter(name).filter(text -> text.matches("[1-9]\\d{0,6}")).map(Integer::valueOf);
    }

    /** All values of a parameter that is given several times, the blank ones left out. */
    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).filter(Visit::isText).toList();
    }

    /** Says that the page shows something no publication tells of, such as work under way: it is not kept, here or anywhere. */
    public void doNotKeep() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }

    /**
     * Says that the page shows nothing but what this agency, those said before, and the units next to them published, so that it is kept
     * until one of them publishes again. A page that does not say rests on everything.
     */
    public void restsOnlyOn(Agency agency) {
        Grounds.add(request, agency);
    }

    /** The disclosure the address names, by agency, year and kind or by its content. */
    public Optional<Disclosure> disclosure() {
        Route route = route();
        return route.text("document") != null ? disclosures.findByContent(route.text("document"))
                : disclosures.find(route.text("agency"), route.number("year"), DisclosureKind.ofCode(route.text("kind")));
    }

    /** The thing itself; or null, and then the visitor gets the 404 page, or is told that it was withdrawn, and the view is not rendered. */
    public <T> T found(Optional<T> thing) {
        if (thing.isEmpty()) {
            Optional<String> withdrawal = withdrawal();
            withdrawal.ifPresent(why -> request.setAttribute("withdrawal", why));
            FacesContext faces = FacesContext.getCurrentInstance();
            try {
                faces.getExternalContext().responseSendError(withdrawal.isPresent() ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
        }
        return thing.orElse(null);
    }

    private Optional<String> withdrawal() {
        Route route = route();
        return route.text("agency") == null || route.text("year") == null || route.text("kind") == null ? Optional.empty()
                : disclosures.withdrawal(route.text("agency"), route.number("year"), DisclosureKind.ofCode(route.text("kind")));
    }
}
