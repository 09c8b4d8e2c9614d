package cn.mingzhang.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;

/**
 * A request as if it had come to the public address (归址请求): a library that builds whole addresses from what the request was sent to
 * builds ours, whatever the Host header says, and the answer may be kept for everybody.
 */
class AddressedRequest extends HttpServletRequestWrapper {

    private final URI base;

    AddressedRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = URI.create(base);
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(base.toString()).append(getRequestURI());
    }

    @Override
    public String getScheme() {
        return base.getScheme();
    }

    @Override
    public boolean isSecure() {
        return base.getScheme().equals("https");
    }

    @Override
    public String getServerName() {
        return base.getHost();
    }

    @Override
    public int getServerPort() {
        return base.getPort() >= 0 ? base.getPort() : isSecure() ? 443 : 80;
    }
}
