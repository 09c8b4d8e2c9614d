package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal answers to requests, before any browser looks at it. */
@ExtendWith(Portal.class)
class AddressesIT {

    @ParameterizedTest
    @MethodSource("cn.mingzhang.web.PageKinds#all")
    void everyAnswerCarriesTheHeadersAndNoCookie(String path) {
        HttpResponse<String> answer = Portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(path.equals("/nothing-here") ? 404 : 200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agencies/nobody", "/agencies/%E4%BA%91%E5%B7%9D%E5%B8%82%E6%95%99%E8%82%B2%E5%B1%80/1999/budget",
        "/agencies/%E4%BA%91%E5%B7%9D%E5%B8%82%E6%95%99%E8%82%B2%E5%B1%80/2022/else", "/documents/0123456789abcdef",
        "/agencies/%E4%BA%91%E5%B7%9D%E5%B8%82%E6%95%99%E8%82%B2%E5%B1%80/2022/budget/projects/999",
        "/index.xhtml", "/home.xhtml", "/WEB-INF/pages/home.xhtml", "/WEB-INF/web.xml", "/assets/site.css", "/metrics", "/health", "/openapi"})
    void whatDoesNotExistIsATrue404(String path) {
        assertThat(Portal.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void onlyReadingIsAllowed(String method) {
        HttpResponse<String> answer = Portal.send(method, "/agencies");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agencies/%2e%2e/%2e%2e/etc/passwd", "/agencies/%ff"})
    void aBrokenAddressIsRefusedWithoutNamingTheServer(String path) {
        String answer = RawRequest.get(Portal.address("/"), path);

        assertThat(answer).containsPattern("^HTTP/1\\.1 40[04]").doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings?year=abc&kind=%00&rule=%27+or+1%3D1&severity=x&page=-1&about=%3Cscript%3E", "/findings?page=99999999999&agency=%00",
        "/findings?agency=nobody&year=9999999", "/agencies?region=%3Cscript%3Ealert(1)%3C/script%3E&name=%25%27%5C&kind=nothing&page=0", "/agencies?name=%3Cscript%3Ealert(1)%3C/script%3E",
        "/agencies?page=9999999", "/answers/spending?year=0", "/answers/promises?year=1999&page=77", "/compare?with=&with=%3Cscript%3E:2024:budget&with=a:b:c",
        "/compare?with=nobody:2024:budget&name=%3Cscript%3Ealert(1)%3C/script%3E&year=-2&kind=%F0%9F%92%B0", "/glossary?page=2", "/en/compare?with=%00%0a:2024:budget"})
    void whateverAParameterSaysThePageIsThereAndSaysNothingOfIt(String path) {
        HttpResponse<String> answer = Portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>").contains("</html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answers/everything", "/agencies/nobody/2024/budget/findings", "/agencies/nobody/2024/budget/law",
        "/documents/0123456789abcdef/findings", "/rules/sum.total"})
    void anAddressOfNothingIsATrue404(String path) {
        assertThat(Portal.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theStylesheetMayBeKeptForGood() {
        Matcher link = Pattern.compile("href=\"(/assets/[^\"]+\\.css)").matcher(Portal.get("/").body());
        assertThat(link.find()).isTrue();

        HttpResponse<String> css = Portal.get(link.group(1));

        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    }

    @Test
    void theTextOfADocumentIsNeverMarkupOrAnExpression() {
        String page = Portal.get(PageKinds.HOSTILE_AGENCY + "/2023/budget").body();

        assertThat(page).contains("&lt;script&gt;document").contains("#{7*7}").contains("${7*7}")
                .doesNotContain("<script>").doesNotContain("<img src=\"https:");
    }
}
