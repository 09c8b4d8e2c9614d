package cn.mingzhang.web.http;

import cn.mingzhang.web.text.Language;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Leads clean addresses to the views under WEB-INF and to the servlets of files, neither of which can be asked for directly; /en
 * before an address asks for its English page. What is neither an address of {@link Routes} nor a file of the portal is a true 404.
 */
public class RouteFilter extends HttpFilter {

    /** The request attribute with the path of a page as it was asked for. */
    static final String ASKED = RouteFilter.class.getName() + ".asked";

    @Inject
    private transient StaticFiles files;
    @Inject
    private transient PublicUrl portal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = request.getRequestURI().substring(request.getContextPath().length());
        Language language = Language.ofPath(asked);
        language.attachTo(request);
        String path = language.strip(asked);
        Optional<Route> route = Routes.of(path);
        if (route.isPresent() && route.get().target() == null && language == Language.CHINESE) {
            chain.doFilter(new AddressedRequest(request, portal.base(request)), response);
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (route.isPresent() && route.get().target() != null) {
            route.get().attachTo(request);
            request.setAttribute(ASKED, asked);
            request.getRequestDispatcher(route.get().target()).forward(request, response);
        } else if (files.serve(asked, response)) {
            return;
        } else if (path.length() > 1 && path.endsWith("/") && Routes.of(path.substring(0, path.length() - 1)).isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", asked.substring(0, asked.length() - 1));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
