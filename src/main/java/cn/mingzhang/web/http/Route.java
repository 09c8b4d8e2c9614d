package cn.mingzhang.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;

/**
 * Where an address leads (路由).
 *
 * @param target     what answers it inside the portal: a Faces view, or the path of a servlet; null when the servlet mapped to the
 *                   address itself does
 * @param values     what the address names: agency, year, kind, position …, already decoded
 * @param parameters of the query its view looks at
 * @param kept       whether the answer may be kept in memory, being small and made of published facts only
 */
public record Route(String target, Map<String, String> values, Set<String> parameters, boolean kept) {

    private static final String ATTRIBUTE = Route.class.getName();

    public String text(String name) {
        return values.get(name);
    }

    /** A number of the address; the patterns of {@link Routes} let nothing else through. */
    public int number(String name) {
        return Integer.parseInt(values.get(name));
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The route of the request being answered; one without values on an error page. */
    public static Route of(HttpServletRequest request) {
        Route route = (Route) request.getAttribute(ATTRIBUTE);
        return route == null ? new Route(null, Map.of(), Set.of(), false) : route;
    }
}
