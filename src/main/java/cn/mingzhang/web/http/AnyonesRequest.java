package cn.mingzhang.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

/**
 * A request as anyone could have sent it (无主请求): the address and nothing of the visitor. What is rendered for it may be shown to
 * everybody. Accept is let through for the server's own use, the host for absolute addresses; who asks for the host gets a page that is
 * not kept, since the visitor chose it.
 */
class AnyonesRequest extends HttpServletRequestWrapper {

    private boolean askedWhere;

    AnyonesRequest(HttpServletRequest request) {
        super(request);
    }

    boolean askedWhoAndWhere() {
        return askedWhere;
    }

    /** A HEAD is rendered as the GET it asks about. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getHeader(String name) {
        return lets(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return lets(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public Cookie[] getCookies() {
        return new Cookie[0];
    }

    @Override
    public Locale getLocale() {
        return Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(Set.of(Locale.SIMPLIFIED_CHINESE));
    }

    @Override
    public StringBuffer getRequestURL() {
        askedWhere = true;
        return super.getRequestURL();
    }

    @Override
    public String getServerName() {
        askedWhere = true;
        return super.getServerName();
    }

    @Override
    public int getServerPort() {
        askedWhere = true;
        return super.getServerPort();
    }

    @Override
    public String getScheme() {
        askedWhere = true;
        return super.getScheme();
    }

    private boolean lets(String name) {
        boolean where = name.equalsIgnoreCase("Host") || name.equalsIgnoreCase("Forwarded") || name.regionMatches(true, 0, "X-Forwarded-", 0, 12);
        askedWhere |= where;
        return where;
    }
}
