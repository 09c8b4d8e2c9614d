package cn.mingzhang.web.file;

import cn.mingzhang.export.CsvFile;
import cn.mingzhang.export.FieldType;
import cn.mingzhang.export.Sheet;
import cn.mingzhang.export.Workbook;
import cn.mingzhang.search.SearchHit;
import cn.mingzhang.search.SearchIndex;
import cn.mingzhang.search.SearchRequest;
import cn.mingzhang.web.http.PublicUrl;
import cn.mingzhang.web.http.Visit;
import cn.mingzhang.web.portal.FoundHit;
import cn.mingzhang.web.portal.HitAddresses;
import cn.mingzhang.web.portal.SearchQuery;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a search found, as CSV ({@code ?for=excel}: for Excel) or XLSX: exactly the results that are counted. */
@WebServlet("/files/search/table")
public class SearchServlet extends FileServlet {

    private static final List<Sheet.Head> HEADS = List.of(
            new Sheet.Head("kind", "种类", FieldType.TEXT), new Sheet.Head("title", "名称", FieldType.TEXT),
            new Sheet.Head("context", "所属", FieldType.TEXT), new Sheet.Head("text", "内容", FieldType.TEXT),
            new Sheet.Head("amount", "金额（原文）", FieldType.TEXT), new Sheet.Head("agency", "单位", FieldType.TEXT),
            new Sheet.Head("region", "地区", FieldType.TEXT), new Sheet.Head("year", "年度", FieldType.YEAR),
            new Sheet.Head("document", "文件类型", FieldType.TEXT), new Sheet.Head("at", "出处", FieldType.TEXT),
            new Sheet.Head("url", "网址", FieldType.TEXT), new Sheet.Head("sha256", "来源文件 SHA-256", FieldType.TEXT));

    @Inject
    private transient Visit visit;
    @Inject
    private transient SearchIndex index;
    @Inject
    private transient PublicUrl portal;
    @Inject
    private transient HitAddresses.Maker addresses;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest asked = SearchQuery.of(visit::parameter, visit::parameters).request(0);
        String format = visit.route().text("table");
        if (format.equals("json") || asked.isEmpty() || index.search(asked).total() > SearchQuery.MOST_ROWS) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String base = portal.base(request);
        HitAddresses found = addresses.marking(List.of());
        List<List<String>> rows = new ArrayList<>();
        index.forEach(asked, SearchQuery.MOST_ROWS, hit -> rows.add(row(found.of(hit), base)));
        response.setHeader("Cache-Control", "no-store");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        saveAs(response, "检索结果." + format);
        if (format.equals("xlsx")) {
            Map<String, String> about = new LinkedHashMap<>();
            about.put("检索", asked.query());
            about.put("网址", base + "/search?" + request.getQueryString());
            about.put("结果数", String.valueOf(rows.size()));
            Workbook.write(new Sheet("检索结果", "检索：" + asked.query(), null, null, HEADS, rows), about, file);
            send(response, MediaTypes.XLSX, file.toByteArray());
            return;
        }
        CsvFile.Reader reader = visit.parameter("for").filter("excel"::equals).isPresent() ? CsvFile.Reader.EXCEL : CsvFile.Reader.PROGRAM;
        try (CsvFile csv = new CsvFile(file, reader, HEADS.stream().map(Sheet.Head::title).toList())) {
            for (List<String> row : rows) {
                csv.row(row);
            }
        }
        send(response, MediaTypes.CSV, file.toByteArray());
    }

    private static List<String> row(FoundHit found, String base) {
        SearchHit hit = found.hit();
        return Arrays.asList(hit.kind().label(), hit.title().text(), hit.context().text(), hit.text().text(), hit.amount(), hit.agency(), hit.region(),
                hit.place().year() == null ? null : hit.place().year().toString(), hit.document(), hit.place().at(), base + found.address(), hit.place().sha256());
    }
}
