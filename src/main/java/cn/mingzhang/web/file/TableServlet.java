package cn.mingzhang.web.file;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.export.CsvFile;
import cn.mingzhang.export.DisclosureTables;
import cn.mingzhang.export.Sheet;
import cn.mingzhang.export.TableJson;
import cn.mingzhang.export.Workbook;
import cn.mingzhang.web.http.Route;
import cn.mingzhang.web.http.Visit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A statement or a list of a disclosure as CSV ({@code ?for=excel}: for Excel), XLSX or JSON. */
@WebServlet("/files/table")
public class TableServlet extends FileServlet {

    @Inject
    private transient Visit visit;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Route route = visit.route();
        Optional<Disclosure> disclosure = visit.disclosure();
        Optional<Sheet> sheet = disclosure.flatMap(found -> route.text("list") != null
                ? Optional.of(DisclosureTables.list(found, route.text("list"))) : DisclosureTables.statement(found, route.number("position")));
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String format = route.text("table");
        if (format.equals("json")) {
            ObjectNode json = route.text("list") != null ? TableJson.list(sheet.get())
                    : TableJson.statement(statement(disclosure.get(), route));
            send(response, MediaTypes.JSON, json.toPrettyString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        saveAs(response, FileName.of(disclosure.get(), sheet.get().name(), format));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (format.equals("xlsx")) {
            Workbook.write(sheet.get(), file);
        } else {
            CsvFile.write(sheet.get(), visit.parameter("for").filter("excel"::equals).map(excel -> CsvFile.Reader.EXCEL)
                    .orElse(CsvFile.Reader.PROGRAM), file);
        }
        send(response, format.equals("xlsx") ? MediaTypes.XLSX : MediaTypes.CSV, file.toByteArray());
    }

    private static Statement statement(Disclosure disclosure, Route route) {
        return disclosure.getStatements().get(route.number("position") - 1);
    }
}
