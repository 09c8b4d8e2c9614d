package cn.mingzhang.web.signpost;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The OpenSearch description: how a browser searches here from its own search field. */
@WebServlet("/files/opensearch")
public class SearchDescriptionServlet extends SignpostServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, "application/opensearchdescription+xml", xml -> {
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace("http://a9.com/-/spec/opensearch/1.1/");
            element(xml, "ShortName", "明账");
            element(xml, "Description", "在政府预算、决算和绩效公开文件里搜索");
            element(xml, "InputEncoding", "UTF-8");
            empty(xml, "Url", "type", "text/html", "method", "get", "template", base(request) + "/search?q={searchTerms}");
            xml.writeEndElement();
        });
    }
}
