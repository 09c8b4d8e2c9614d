package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journalist asks, answered by the search page in a browser; and what the search answers programs. */
@ExtendWith(Portal.class)
class SearchIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException {
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox")));
        for (int i = 0; i < 300 && JSON.readTree(Portal.get("/api/v1/search?kind=disclosure").body()).path("total").asInt() < 5; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "谁花钱做网格化监测，一年多少 | 网格化监测运维 种类:项目 | 大气污染防治网格化监测运维项目 | 万元",
        "哪些目标没法衡量 | 可衡量:否 | 教师专业能力 | 持续提升",
        "培训一个老师花多少 | 人均培训成本 | 人均培训成本 | ≤620元/人次",
        "一套设备花多少 | 设备成本 指标:成本 | 单套设备成本 | 1 万元",
        "接待费预算多少、花了多少 | \"公务接待费\" 种类:报表行 文件:决算 | 公务接待费 | 2.75",
        "同一笔钱在哪些表里 | 27500元 | 公务接待费 | 2.75",
        "大气这一项的编码 | 2110301 | 大气 | 120.00 万元",
        "一千万以上的项目 | 金额:>1000万 种类:项目 | 清源铸造园区炉窑改造 | 3,600 万元",
        "县里的三公经费 | 部门:青屏 三公經費 | 财政拨款“三公”经费预算情况及增减变化原因 | 5.10万元",
        "职业年金交了多少 | 职业年金 种类:报表行 | 职业年金缴费 | 万元"})
    void aJournalistsQuestionIsAnswered(String question, String query, String title, String answer) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(Portal.address("/").toString());
            page.locator("input[name=q]").first().fill(query);
            page.locator("input[name=q]").first().press("Enter");

            assertThat(page.locator("p.count").innerText()).as(question).matches("(?s)共 [1-9]\\d* 条结果.*");
            Locator hit = page.locator(".hit-list > li", new Page.LocatorOptions().setHasText(title)).first();
            assertThat(hit.innerText().replace("\u00a0", " ")).as(question).contains(answer);
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void aHitOpensAtItsPlaceWithTheWordsMarked() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(Portal.address("/search?q=" + encoded("人均培训成本")).toString());
            page.locator(".hit-title").first().click();

            assertThat(page.url()).contains("/source?at=").endsWith("#here");
            assertThat(page.locator("#here").innerText()).contains("人均培训成本");
            assertThat(page.locator("mark").allInnerTexts()).contains("人均培训成本");
        }
    }

    @Test
    void facetsCombineAndAreTakenOffOneByOne() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Portal.address("/search?q=" + encoded("经费")).toString());
            int all = total(page);
            Locator indicators = page.locator("#facets a", new Page.LocatorOptions().setHasText("文字")).first();
            int counted = Integer.parseInt(indicators.locator(".tally").innerText());
            indicators.click();
            assertThat(total(page)).isEqualTo(counted).isLessThan(all);
            page.locator("#facets a", new Page.LocatorOptions().setHasText("部门决算")).first().click();
            assertThat(page.locator(".chosen a:not(.all)").count()).isEqualTo(2);
            int both = total(page);
            page.locator(".chosen a").first().click();
            assertThat(page.locator(".chosen a:not(.all)").count()).isEqualTo(1);
            assertThat(total(page)).isGreaterThanOrEqualTo(both);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("去掉全部条件")).click();
            assertThat(total(page)).isEqualTo(all);
        }
    }

    private static int total(Page page) {
        return Integer.parseInt(page.locator("p.count").innerText().replaceAll("(?s)^\\D*(\\d+).*", "$1"));
    }

    @Test
    void suggestsWhileOneTypes() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(Portal.address("/search").toString());
            page.locator("#q").pressSequentially("云川市教");
            page.waitForSelector("datalist#suggestions-q option[value='云川市教育局']", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        }
    }

    @Test
    void theFileHoldsExactlyTheRowsCounted() throws IOException {
        String query = "?q=" + encoded("公务接待费");
        int total = JSON.readTree(Portal.get("/api/v1/search" + query).body()).path("total").asInt();

        HttpResponse<String> csv = Portal.get("/search.csv" + query);

        assertThat(total).isPositive();
        assertThat(csv.body().split("\r\n(?=项目,|指标,|报表行,|文字,|文件,)")).hasSize(total + 1);
        assertThat(Portal.get("/search.xlsx" + query).statusCode()).isEqualTo(200);
        assertThat(Portal.get("/search.csv").statusCode()).as("nothing asked").isEqualTo(404);
        HttpResponse<String> feed = Portal.get("/search.atom" + query);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("<title>明账检索：公务接待费</title>").contains("<entry>");
    }

    @Test
    void theApiPagesThroughEverythingOnce() throws IOException {
        int seen = 0;
        String path = "/api/v1/search?q=" + encoded("经费") + "&sort=amount&limit=7";
        int total = JSON.readTree(Portal.get(path).body()).path("total").asInt();
        for (int pages = 0; path != null && pages <= total; pages++) {
            JsonNode page = JSON.readTree(Portal.get(path).body());
            seen += page.path("items").size();
            path = page.path("next").isNull() ? null : page.path("next").asText().replaceFirst("^https?://[^/]+", "");
        }
        assertThat(seen).isEqualTo(total).isGreaterThan(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(((", "*:*", "部门:", "金额:>", "年度:x", "-", "a:b:c", "<script>alert(1)</script>", "水 AND OR NOT", "\\", "%00"})
    void noSlipIsAnError(String query) {
        HttpResponse<String> answer = Portal.get("/search?q=" + encoded(query));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("共 ").doesNotContain("<script>alert");
    }

    @Test
    void whatIsTooLongIsRefusedInWords() {
        assertThat(Portal.get("/search?q=" + "a".repeat(2000)).body()).contains("太长了");
        assertThat(Portal.get("/search?q=a&after=" + "9".repeat(300) + "&page=1000000000").statusCode()).isEqualTo(200);
    }
}
