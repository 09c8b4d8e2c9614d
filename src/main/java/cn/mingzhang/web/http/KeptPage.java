package cn.mingzhang.web.http;

import cn.mingzhang.source.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A rendered page as it goes out (成页), plain and compressed once; each of the two has a strong entity tag. */
final class KeptPage {

    /** Bytes of a page's own objects, roughly. */
    private static final int OVERHEAD = 500;

    private final long number;
    private final Grounds grounds;
    private final String mediaType;
    private final Map<String, String> headers;
    private final byte[] plain;
    /** Null when compressing gains nothing. */
    private final byte[] compressed;
    private final String plainTag;
    private final String compressedTag;

    /**
     * A page of the bytes that were rendered.
     *
     * @param number  of the last publication that was known before rendering began
     * @param headers which the page has beyond those every answer has
     */
    KeptPage(long number, Grounds grounds, String mediaType, Map<String, String> headers, byte[] content) {
        this.number = number;
        this.grounds = grounds;
        this.mediaType = mediaType;
        this.headers = Map.copyOf(headers);
        this.plain = content;
        byte[] smaller = compress(content);
        this.compressed = smaller.length < content.length ? smaller : null;
        String hash = Sha256.of(content).substring(0, 32);
        this.plainTag = '"' + hash + '"';
        this.compressedTag = '"' + hash + "-gzip\"";
    }

    long number() {
        return number;
    }

    Grounds grounds() {
        return grounds;
    }

    /** Memory it takes. */
    int weight() {
        return OVERHEAD + plain.length + (compressed == null ? 0 : compressed.length);
    }

    /** Answers with the page, or with 304 when the visitor has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean small = compressed != null && acceptsGzip(request.getHeader("Accept-Encoding"));
        String tag = small ? compressedTag : plainTag;
        headers.forEach(response::setHeader);
        response.setHeader("ETag", tag);
        // Tells nginx, which swallows it, that it may keep this answer for a second; see deploy/nginx.conf.
        response.setHeader("X-Accel-Expires", "1");
        String known = request.getHeader("If-None-Match");
        if (known != null && matches(known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] content = small ? compressed : plain;
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        // The server would send the body after a HEAD too.
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(content);
        }
    }

    /** Whether a list of entity tags has this one; a W/ that a proxy put before it does not count. */
    static boolean matches(String list, String tag) {
        return Arrays.stream(list.split(",")).map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    /** Whether gzip is named and not refused by q=0. */
    static boolean acceptsGzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String coding : accepted.split(",")) {
            String[] parts = coding.strip().split("\\s*;\\s*", 2);
            if (parts[0].equalsIgnoreCase("gzip") || parts[0].equals("*")) {
                return parts.length == 1 || !parts[1].matches("q\\s*=\\s*0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
