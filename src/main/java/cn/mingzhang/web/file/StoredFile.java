package cn.mingzhang.web.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that lies on the disk, on its way out (存盘文件): sent as it is read, not at all to one who has it already or asks for the
 * headers only.
 *
 * @param tag    what changes when its content does
 * @param length in bytes
 */
record StoredFile(String mediaType, String tag, long length, Content content) {

    /** Opens the content. */
    interface Content {
        InputStream open() throws IOException;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Weak, because the server compresses some of them on the way.
        String weak = "W/\"" + tag + "\"";
        response.setHeader("ETag", weak);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(weak)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        response.setContentLengthLong(length);
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream in = content.open()) {
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
