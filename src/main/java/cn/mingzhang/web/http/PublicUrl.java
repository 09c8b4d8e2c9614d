package cn.mingzhang.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Where the portal stands on the web (公开网址), for feeds, the site map and other places that need whole addresses. It is set by
 * {@code MINGZHANG_PUBLIC_URL} (or the system property {@code mingzhang.public-url}); without it the portal calls itself localhost,
 * which is where it listens. What a request says in its Host header is never repeated: an answer that is kept would lead others there.
 */
@Named
@ApplicationScoped
public class PublicUrl {

    private static final String PROPERTY = "mingzhang.public-url";

    private final String set;

    public PublicUrl() {
        this(System.getProperty(PROPERTY, System.getenv("MINGZHANG_PUBLIC_URL")));
    }

    PublicUrl(String setting) {
        set = setting == null || setting.isBlank() ? null : checked(setting.strip());
    }

    /** Scheme, host and port, without a slash at the end. */
    public String base(HttpServletRequest request) {
        return set == null ? "http://localhost:" + request.getLocalPort() : set;
    }

    /** The host alone. */
    public String host(HttpServletRequest request) {
        return URI.create(base(request)).getHost();
    }

    private static String checked(String setting) {
        String url = setting.replaceAll("/+$", "");
        if (!url.matches("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?")) {
            throw new IllegalArgumentException("MINGZHANG_PUBLIC_URL 须是 https://主机名 这样的网址（不带路径），而不是 " + setting);
        }
        return url;
    }
}
