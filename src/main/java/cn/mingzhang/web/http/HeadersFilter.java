package cn.mingzhang.web.http;

import cn.mingzhang.web.text.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * The headers every public answer carries, errors included: nothing from elsewhere, nothing inline, no frames, no guessing. Only a
 * chart that is asked for with ?embed=1 may be shown in a frame of another site.
 */
public class HeadersFilter extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";

    private static final Map<String, String> HEADERS = Map.of(
            POLICY, String.join("; ", "default-src 'none'", "style-src 'self'", "script-src 'self'",
                    "img-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
                    "frame-ancestors 'none'"),
            "X-Content-Type-Options", "nosniff",
            FRAMES, "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            // Pages change on publication, so a browser asks again.
            "Cache-Control", "no-cache",
            // The server compresses by itself but does not say so.
            "Vary", "Accept-Encoding");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean framed = mayBeFramed(request);
        HEADERS.forEach((name, value) -> {
            if (!framed) {
                response.setHeader(name, value);
            } else if (!name.equals(FRAMES)) {
                response.setHeader(name, name.equals(POLICY) ? value.replace("frame-ancestors 'none'", "frame-ancestors *") : value);
            }
        });
        chain.doFilter(request, response);
    }

    /** Never an error page: this filter sees it a second time. */
    private static boolean mayBeFramed(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !"1".equals(request.getParameter("embed"))) {
            return false;
        }
        String asked = request.getRequestURI().substring(request.getContextPath().length());
        return Routes.isChart(Language.ofPath(asked).strip(asked));
    }
}
