package cn.mingzhang.web.signpost;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.PublicUrl;
import cn.mingzhang.web.portal.Titles;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a data search engine reads in a page (数据集标记): schema.org Dataset as JSON-LD. It stands in a script element that no browser
 * runs; a sign that could end that element is written as an escape, whatever a document prints.
 */
@Named("dataset")
@RequestScoped
public class Dataset {

    private final PublicUrl portal;
    /** The Chinese page is the one to be found, whichever is looked at. */
    private final Addresses addresses = new Addresses();
    private final Titles titles;
    private final HttpServletRequest request;

    @Inject
    public Dataset(PublicUrl portal, Titles titles, HttpServletRequest request) {
        this.portal = portal;
        this.titles = titles;
        this.request = request;
    }

    /** For the container's proxy only. */
    protected Dataset() {
        this(null, null, null);
    }

    /** One disclosure. */
    public String of(Disclosure disclosure) {
        String page = base() + addresses.disclosure(disclosure);
        ObjectNode node = dataset(page, titles.of(disclosure), titles.of(disclosure)
                + "：按原文件读成的报表、项目、绩效指标和关键数据，每个数字注明在原文中的位置。来源文件 SHA-256 " + disclosure.getSource().sha256() + "。");
        node.put("identifier", "sha256:" + disclosure.getSource().sha256()).put("version", String.valueOf(disclosure.getVersion()));
        if (disclosure.getPublishedAt() != null) {
            node.put("datePublished", disclosure.getPublishedAt().toString());
        }
        if (disclosure.getFiscalYear() != null) {
            node.put("temporalCoverage", disclosure.getFiscalYear().toString());
        }
        if (disclosure.getAgency() != null) {
            node.putObject("creator").put("@type", "GovernmentOrganization").put("name", disclosure.getAgency().getName())
                    .put("url", base() + addresses.agency(disclosure.getAgency()));
        }
        node.putObject("includedInDataCatalog").put("@type", "DataCatalog").put("name", "明账").put("url", base() + "/data");
        distribution(node, "application/json", page + ".json");
        distribution(node, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", page + ".xlsx");
        distribution(node, disclosure.getSource().mediaType(), page + "/source/original").put("sha256", disclosure.getSource().sha256());
        return inScript(node);
    }

    /** Everything. */
    public String getWhole() {
        ObjectNode node = dataset(base() + "/data", "明账：政府预决算公开数据",
                "各单位公开的预算、决算和绩效文件读成的数据：报表、项目、绩效指标、自评、关键数据和疑点，每行注明在原文件中的位置。");
        node.putObject("creator").put("@type", "Organization").put("name", "明账").put("url", base() + "/");
        distribution(node, "application/zip", base() + "/data/mingzhang.zip");
        distribution(node, "application/json", base() + "/api/v1/openapi.json");
        return inScript(node);
    }

    private static ObjectNode dataset(String url, String name, String description) {
        return JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org/").put("@type", "Dataset").put("@id", url)
                .put("name", name).put("description", description).put("url", url).put("inLanguage", "zh-CN").put("isAccessibleForFree", true);
    }

    private static ObjectNode distribution(ObjectNode dataset, String mediaType, String address) {
        return dataset.withArrayProperty("distribution").addObject().put("@type", "DataDownload").put("encodingFormat", mediaType)
                .put("contentUrl", address);
    }

    private String base() {
        return portal.base(request);
    }

    static String inScript(ObjectNode node) {
        return node.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e").replace("'", "\\u0027")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
