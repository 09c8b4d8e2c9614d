package cn.mingzhang.web.file;

import cn.mingzhang.export.DataPackage;
import cn.mingzhang.export.KeptDataPackage.Packed;
import cn.mingzhang.web.http.Route;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The whole data set: the zip file, and its description and each of its tables alone, so that {@code /data/datapackage.json} is a data
 * package on the web whose tables lie beside it. All are read off the file that was packed after the last publication.
 */
@WebServlet({"/files/package", "/files/package/description", "/files/package/table"})
public class PackageServlet extends FileServlet {

    @Inject
    private transient Packing packing;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Packed> packed = packing.newest();
        if (packed.isEmpty()) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        switch (request.getServletPath()) {
            case "/files/package" -> {
                saveAs(response, "mingzhang.zip");
                sayDigest(response, packed.get().sha256());
                new StoredFile(MediaTypes.ZIP, packed.get().sha256(), Files.size(packed.get().file()),
                        () -> Files.newInputStream(packed.get().file())).answer(request, response);
            }
            case "/files/package/description" -> entry(packed.get(), DataPackage.DESCRIPTOR, MediaTypes.JSON, request, response);
            default -> {
                String table = Route.of(request).text("resource") + ".csv";
                saveAs(response, table);
                entry(packed.get(), table, MediaTypes.CSV, request, response);
            }
        }
    }

    private static void entry(Packed packed, String name, String mediaType, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (ZipFile zip = new ZipFile(packed.file().toFile())) {
            ZipEntry entry = zip.getEntry(name);
            new StoredFile(mediaType, packed.sha256() + "-" + Long.toHexString(entry.getCrc()), entry.getSize(), () -> zip.getInputStream(entry)).answer(request, response);
        }
    }
}
