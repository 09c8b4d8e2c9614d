package cn.mingzhang.web.desk;

import cn.mingzhang.staff.StaffMember;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Stands before the desk: its pages are kept nowhere, run only scripts with the nonce of the page, and end at once for somebody who was
 * switched off or whose roles changed after the sign-in. Everything else goes on to the public portal.
 */
public class DeskFilter extends HttpFilter {

    /** Scripts are told by PrimeFaces in a header of its own; what is not allowed in both does not run. */
    private static final String POLICY = String.join("; ", "style-src-elem 'self'", "style-src-attr 'unsafe-inline'", "img-src 'self' data:",
            "font-src 'self' data:", "connect-src 'self'", "object-src 'none'", "frame-src 'none'", "media-src 'none'", "worker-src 'none'",
            "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

    @Inject
    private transient Desk desk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!isOfTheDesk(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (!request.getMethod().matches("GET|HEAD|POST")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        boolean page = !path.startsWith("/jakarta.faces.resource/");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", page ? "no-store" : "private, max-age=604800");
        if (page && request.getUserPrincipal() != null) {
            Optional<StaffMember> member = desk.member();
            if (member.isEmpty()) {
                request.logout();
                Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
                response.sendRedirect("/sign-in");
                return;
            }
        }
        // Past the kept pages and the routes of the public portal, which know nothing of the desk.
        request.getRequestDispatcher(path).forward(request, response);
    }

    /** Whether a path is one of the desk: its pages, the sign-in, and the files PrimeFaces brings along. */
    static boolean isOfTheDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/") || path.equals("/sign-in") || path.equals("/welcome") || path.startsWith("/jakarta.faces.resource/");
    }
}
