package cn.mingzhang.web.file;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.export.Workbook;
import cn.mingzhang.json.DisclosureJson;
import cn.mingzhang.web.http.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A whole disclosure as JSON or as a workbook with a sheet for every table. */
@WebServlet("/files/disclosure")
public class DisclosureServlet extends FileServlet {

    @Inject
    private transient Visit visit;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Disclosure> disclosure = visit.disclosure();
        if (disclosure.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (visit.route().text("whole").equals("json")) {
            send(response, MediaTypes.JSON, DisclosureJson.write(disclosure.get()).getBytes(StandardCharsets.UTF_8));
        } else {
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            Workbook.write(disclosure.get(), workbook);
            saveAs(response, FileName.of(disclosure.get(), null, "xlsx"));
            send(response, MediaTypes.XLSX, workbook.toByteArray());
        }
    }
}
