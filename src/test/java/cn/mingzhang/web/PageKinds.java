package cn.mingzhang.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.stream.Stream;

/** One address of every kind of page, percent-encoded. */
final class PageKinds {

    static final String BUDGET = path("云川市教育局") + "/2022/budget";
    static final String ACCOUNTS = path("云川市生态环境局") + "/2022/final-accounts";
    static final String HOSTILE_AGENCY = path("云川市公园管护中心");

    private PageKinds() {
    }

    static Stream<String> all() {
        return Stream.of("/", "/agencies", "/about", "/projects", "/projects?agency=%E6%95%99%E8%82%B2&sort=lowest&min=1", "/en" + path("云川市生态环境局") + "/performance", path("云川市生态环境局") + "/performance", path("云川市教育局"), BUDGET, BUDGET + "/projects/1", ACCOUNTS,
                BUDGET + "/statements/3", "/en" + ACCOUNTS + "/statements/1", ACCOUNTS + "/brief", "/en" + BUDGET,
                ACCOUNTS + "/evaluations/1", BUDGET + "/source", BUDGET + "/source?at=t1r2c2&mark=%E6%94%AF%E5%87%BA", "/en", "/en/agencies", path("青屏县水务局") + "/2022/budget", "/search?q=%E7%BB%8F%E8%B4%B9", "/en/search", "/data", "/en/data",
                BUDGET + "/charts/functions", "/en" + BUDGET + "/charts/economic",
                "/answers/spending", "/answers/promises", "/en/answers/three-public", "/findings", "/en/findings", "/rules", "/glossary", "/compare",
                "/compare?with=" + code(BUDGET) + "&with=" + code(ACCOUNTS), BUDGET + "/findings", ACCOUNTS + "/law", "/en" + path("云川市生态环境局"), "/nothing-here");
    }

    /** The code by which a disclosure is compared. */
    private static String code(String disclosure) {
        return disclosure.substring("/agencies/".length()).replace("/", "%3A");
    }

    static String path(String agency) {
        return "/agencies/" + URLEncoder.encode(agency, UTF_8);
    }
}
