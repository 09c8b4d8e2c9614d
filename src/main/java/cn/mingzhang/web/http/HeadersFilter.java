package cn.mingzhang.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The headers every public answer carries, errors included: nothing from elsewhere, nothing inline, no frames, no guessing. */
public class HeadersFilter extends HttpFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", String.join("; ", "default-src 'none'", "style-src 'self'", "script-src 'self'",
                    "img-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
                    "frame-ancestors 'none'"),
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
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
        HEADERS.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
