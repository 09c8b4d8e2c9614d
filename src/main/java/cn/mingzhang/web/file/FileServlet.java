package cn.mingzhang.web.file;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Answers with a file that scripts of other sites may read too (文件). */
abstract class FileServlet extends HttpServlet {

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        answer(request, response);
    }

    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    static void send(HttpServletResponse response, String mediaType, byte[] content) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Says by which SHA-256 a file can be verified. */
    static void sayDigest(HttpServletResponse response, String sha256) {
        response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":");
    }

    /** Tells a browser to keep a file under a name; names are Chinese, so they travel encoded. */
    static void saveAs(HttpServletResponse response, String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._-]+", "_");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
