package cn.mingzhang.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Collects what is rendered instead of sending it (排印中的页面), until it is known whether it is to be kept. What grows beyond the
 * largest page is sent as it comes.
 */
class PageInTheMaking extends HttpServletResponseWrapper {

    private static final int LARGEST = 4 << 20;
    /** Said by the kept page itself, or no longer true of it. */
    private static final Set<String> NOT_ITS_OWN = Set.of("content-type", "content-length", "content-encoding", "etag", "last-modified",
            "transfer-encoding", "date", "server", "connection");

    private final Map<String, String> before;
    private ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 15);
    private ServletOutputStream stream;
    private PrintWriter writer;
    private boolean answered;

    PageInTheMaking(HttpServletResponse response) {
        super(response);
        before = headers();
    }

    /** Whether it may be shown to everybody: a page that was found, without cookie, and that nobody forbade to store. */
    boolean isForEveryone() {
        String control = getHeader("Cache-Control");
        return !answered && getStatus() == SC_OK && getContentType() != null && getHeader("Set-Cookie") == null
                && (control == null || !control.contains("no-store") && !control.contains("private"));
    }

    byte[] content() {
        flushWriter();
        return content.toByteArray();
    }

    /** The headers that came with the page. */
    Map<String, String> ownHeaders() {
        Map<String, String> own = headers();
        own.keySet().removeIf(name -> NOT_ITS_OWN.contains(name.toLowerCase(java.util.Locale.ROOT)));
        own.entrySet().removeAll(before.entrySet());
        return own;
    }

    /** Sends what was collected as it is. */
    void answerNow() throws IOException {
        flushWriter();
        if (!answered && !super.isCommitted()) {
            byte[] bytes = content.toByteArray();
            super.setContentLength(bytes.length);
            super.getOutputStream().write(bytes);
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        getHeaderNames().forEach(name -> headers.put(name, getHeader(name)));
        return headers;
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Collecting();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    /** Nothing goes out before it is known what to do with it. */
    @Override
    public void flushBuffer() {
        flushWriter();
    }

    @Override
    public void resetBuffer() {
        flushWriter();
        content.reset();
    }

    @Override
    public void reset() {
        super.reset();
        before.forEach(super::setHeader);
        resetBuffer();
    }

    @Override
    public void setBufferSize(int size) {
        // There is no buffer to be sized.
    }

    @Override
    public void setContentLength(int length) {
        // Counted when all is there.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Counted when all is there.
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public void addCookie(Cookie cookie) {
        throw new IllegalStateException("public pages set no cookies");
    }

    /** Collects up to the largest page, then sends. */
    private final class Collecting extends ServletOutputStream {

        private ServletOutputStream out;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (out == null && content.size() + count <= LARGEST) {
                content.write(bytes, from, count);
                return;
            }
            if (out == null) {
                answered = true;
                out = PageInTheMaking.super.getOutputStream();
                content.writeTo(out);
                content = new ByteArrayOutputStream(0);
            }
            out.write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are written at once");
        }
    }
}
