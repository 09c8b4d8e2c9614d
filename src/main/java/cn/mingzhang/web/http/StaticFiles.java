package cn.mingzhang.web.http;

import cn.mingzhang.source.Sha256;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The portal's own few files and Chart.js, kept in memory. Each has an address that carries a piece of its SHA-256, so that a browser
 * may keep it for good and still sees a new one at once.
 */
@Named("files")
@ApplicationScoped
public class StaticFiles {

    private record StaticFile(String address, String mediaType, byte[] content) {
    }

    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String CHART_JS = "chart.js";

    /** Names under /assets and their media types; a file not listed here is not served. */
    private static final Map<String, String> NAMES = Map.of(
            "site.css", "text/css;charset=UTF-8",
            "desk.css", "text/css;charset=UTF-8",
            "search.js", "text/javascript;charset=UTF-8",
            "type-size.js", SCRIPT,
            "charts.js", SCRIPT,
            CHART_JS, SCRIPT,
            "icon.svg", "image/svg+xml");

    @Inject
    private ServletContext context;

    private final Map<String, StaticFile> byName = new HashMap<>();
    private final Map<String, StaticFile> byAddress = new HashMap<>();

    @PostConstruct
    void read() {
        NAMES.forEach((name, mediaType) -> {
            byte[] content = content(name);
            StaticFile file = new StaticFile("/assets/" + Sha256.of(content).substring(0, 12) + "/" + name, mediaType, content);
            byName.put(name, file);
            byAddress.put(file.address(), file);
        });
    }

    /** The lasting address of a file, such as /assets/3f2a90c1d4e5/site.css. */
    public String address(String name) {
        return byName.get(name).address();
    }

    /** Answers with the file at a path; false when there is none. Browsers ask for the icon at a fixed address. */
    boolean serve(String path, HttpServletResponse response) throws IOException {
        StaticFile file = path.equals("/favicon.ico") ? byName.get("icon.svg") : byAddress.get(path);
        if (file == null) {
            return false;
        }
        response.setHeader("Cache-Control", path.equals(file.address()) ? "public, max-age=31536000, immutable" : "public, max-age=86400");
        response.setHeader("X-Accel-Expires", "3600");
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
        return true;
    }

    private byte[] content(String name) {
        try (InputStream in = context.getResourceAsStream(name.equals(CHART_JS) ? webjar(name, "dist/chart.umd.min.js") : "/WEB-INF/assets/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a WebJar, whose folder carries its version. */
    private String webjar(String library, String file) {
        return context.getResourcePaths("/webjars/" + library + "/").iterator().next() + file;
    }
}
