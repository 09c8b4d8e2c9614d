package cn.mingzhang.web.file;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.store.PublicCopies;
import cn.mingzhang.web.http.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** The file a disclosure was read from, to keep and to compare by its SHA-256; never opened inside the portal's own pages. */
@WebServlet("/files/original")
public class OriginalServlet extends FileServlet {

    @Inject
    private transient Visit visit;
    @Inject
    private transient PublicCopies copies;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Disclosure> disclosure = visit.disclosure();
        Optional<PublicCopies.Copy> copy = disclosure.isEmpty() ? Optional.empty() : copies.of(disclosure.get());
        if (copy.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SourceFile file = copy.get().file();
        saveAs(response, file.fileName());
        sayDigest(response, file.sha256());
        new StoredFile(file.mediaType() == null ? "application/octet-stream" : file.mediaType(), file.sha256(), Files.size(copy.get().path()),
                () -> Files.newInputStream(copy.get().path())).answer(request, response);
    }
}
