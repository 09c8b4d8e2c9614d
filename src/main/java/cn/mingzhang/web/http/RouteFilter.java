package cn.mingzhang.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Leads clean addresses to the views under WEB-INF, which cannot be asked for directly. What is neither an address of
 * {@link Routes} nor a file of the portal is a true 404.
 */
public class RouteFilter extends HttpFilter {

    @Inject
    private transient StaticFiles files;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Route> route = Routes.of(path);
        if (route.isPresent()) {
            route.get().attachTo(request);
            request.getRequestDispatcher(route.get().view()).forward(request, response);
        } else if (files.serve(path, response)) {
            return;
        } else if (path.length() > 1 && path.endsWith("/") && Routes.of(path.substring(0, path.length() - 1)).isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", path.substring(0, path.length() - 1));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
