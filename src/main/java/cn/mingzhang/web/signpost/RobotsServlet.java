package cn.mingzhang.web.signpost;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code robots.txt}: everything may be read, and where the site map is. */
@WebServlet("/files/robots")
public class RobotsServlet extends SignpostServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = "User-agent: *\nAllow: /\n\nSitemap: " + base(request) + "/sitemap.xml\n";
        send(response, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
