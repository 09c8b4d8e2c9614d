package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts in a real browser: what is drawn is what the table says, with and without scripts, here and in frames elsewhere. */
@ExtendWith(Portal.class)
class ChartsIT {

    private static final String CHART = PageKinds.BUDGET + "/charts/functions";
    /** The labels and values Chart.js was given, and those of the table, in one shape. */
    private static final String DRAWN_AND_PRINTED = """
            figure => {
              const chart = Chart.getChart(figure.querySelector("canvas"));
              const stacked = figure.dataset.kind === "STACKED";
              const drawn = stacked ? chart.data.datasets.map(part => [part.label, String(part.data[0])])
                : chart.data.labels.map((label, index) => [label, ...chart.data.datasets.map(series => String(series.data[index]))]);
              const printed = [...figure.querySelectorAll("tbody tr")].map(row => [row.cells[0].textContent.trim(),
                ...[...row.cells].slice(1).map(cell => cell.querySelector("data") ? String(Number(cell.textContent.replace(/[^\\d.-]/g, ""))) : "null")]);
              return JSON.stringify(drawn) === JSON.stringify(printed) && drawn.length > 0 ? "same" : JSON.stringify([drawn, printed]);
            }""";

    /** The share of the canvas that is not empty. */
    private static final String COVERED = """
            figure => {
              const canvas = figure.querySelector("canvas");
              const dots = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
              let covered = 0;
              for (let i = 3; i < dots.length; i += 4) covered += dots[i] > 128;
              return covered / (dots.length / 4);
            }""";

    private static final String HEIGHTS = "[...document.querySelectorAll('figure.chart')].map(figure => figure.offsetHeight).join()";

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsDrawnIsWhatTheTablePrints(boolean budget) {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, budget ? PageKinds.BUDGET : PageKinds.ACCOUNTS);
            List<Locator> figures = page.locator("figure.chart").all();

            assertThat(figures).hasSizeGreaterThanOrEqualTo(4);
            assertThat(figures).allSatisfy(figure -> assertThat(figure.evaluate(DRAWN_AND_PRINTED)).as(figure.getAttribute("id")).isEqualTo("same"));
            assertThat(figures).allSatisfy(figure -> assertThat(((Number) figure.evaluate(COVERED)).doubleValue()).as(figure.getAttribute("id"))
                    .isGreaterThan(figure.getAttribute("data-kind").equals("TREEMAP") ? 0.9 : 0.02));
        }
    }

    @Test
    void drawingMovesNothing() {
        try (BrowserContext context = browser.newContext()) {
            Page undrawn = context.newPage();
            undrawn.route(address -> address.endsWith("/charts.js"), Route::abort);
            undrawn.navigate(Portal.address(PageKinds.BUDGET).toString());
            Page drawn = open(context, PageKinds.BUDGET);

            assertThat(drawn.evaluate(HEIGHTS)).isEqualTo(undrawn.evaluate(HEIGHTS));
        }
    }

    @Test
    void arrowKeysSayOneValueAfterTheOther() {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, CHART);
            Locator said = page.locator("[data-said]");
            page.locator("canvas").focus();

            page.keyboard().press("ArrowRight");
            assertThat(said.textContent()).matches("教育支出，金额：[\\d,.]+ 万元");
            String first = said.textContent();
            page.keyboard().press("ArrowRight");
            assertThat(said.textContent()).isNotEqualTo(first);
            page.keyboard().press("Home");
            assertThat(said.textContent()).isEqualTo(first);
        }
    }

    @Test
    void thePictureCanBeDownloaded() throws IOException {
        try (BrowserContext context = browser.newContext()) {
            Page page = open(context, CHART);

            Download download = page.waitForDownload(() -> page.locator("[data-png]").click());

            assertThat(download.suggestedFilename()).isEqualTo("functions.png");
            try (var in = Files.newInputStream(download.path())) {
                var picture = ImageIO.read(in);
                assertThat(picture.getWidth()).isGreaterThan(300);
                assertThat(picture.getColorModel().hasAlpha() && picture.getRGB(2, 2) >>> 24 != 255).as("has a ground of its own").isFalse();
            }
        }
    }

    @Test
    void theDataCanBeDownloadedForProgramsAndForExcel() {
        HttpResponse<String> strict = Portal.get(CHART + ".csv");
        HttpResponse<String> excel = Portal.get(CHART + ".csv?for=excel");

        assertThat(strict.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(strict.headers().firstValue("Content-Disposition").orElse("")).contains("functions.csv");
        assertThat(strict.body()).startsWith("名称,数列,数值,单位,出处").containsPattern("\r\n教育支出,金额,[\\d.]+,万元,[^,]+,[^,]+\\.txt,[0-9a-f]{64},\r\n");
        assertThat(excel.body()).isEqualTo("\uFEFF" + strict.body());
    }

    @Test
    void withoutScriptsTheTableWithItsBarsIsThePicture() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Portal.address(PageKinds.BUDGET).toString());

            assertThat(page.locator("#chart-functions canvas").isVisible()).isFalse();
            assertThat(page.locator("#chart-functions table").isVisible()).isTrue();
            assertThat(page.locator("#chart-functions svg").first().isVisible()).isTrue();
        }
    }

    @Test
    void onPaperTheTableWithItsBarsIsThePicture() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(700, 900))) {
            Page page = open(context, PageKinds.BUDGET);
            assertThat(page.locator("#chart-uses table").isVisible()).isFalse();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("#chart-uses table").isVisible()).isTrue();
            assertThat(page.locator("#chart-uses svg").first().isVisible()).isTrue();
            assertThat(page.locator("#chart-uses canvas").isVisible()).isFalse();
        }
    }

    @Test
    void aChartAndNothingElseMayBeFramedElsewhere() throws IOException {
        HttpServer newsroom = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String frames = frame("chart", CHART + "?embed=1") + frame("bare", CHART) + frame("page", PageKinds.BUDGET + "?embed=1")
                + frame("missing", PageKinds.BUDGET + "/charts/nothing?embed=1");
        newsroom.createContext("/", exchange -> {
            byte[] article = ("<!DOCTYPE html><title>x</title>" + frames).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, article.length);
            exchange.getResponseBody().write(article);
            exchange.close();
        });
        newsroom.start();
        try (BrowserContext context = browser.newContext()) {
            Page article = context.newPage();
            article.navigate("http://localhost:" + newsroom.getAddress().getPort() + "/");
            FrameLocator chart = article.frameLocator("#chart");
            chart.locator("html[data-charts=ready]").waitFor();

            assertThat(chart.locator("figure.chart").isVisible()).isTrue();
            assertThat(chart.locator("header, nav, form").count()).isZero();
            assertThat(chart.locator(".source-line a").getAttribute("href")).isEqualTo(PageKinds.BUDGET);
            for (String refused : List.of("bare", "page", "missing")) {
                assertThat(article.frameLocator("#" + refused).locator("main").count()).as(refused).isZero();
            }
        } finally {
            newsroom.stop(0);
        }
    }

    @Test
    void theFramedChartIsSoundForEveryone() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 600))) {
            Page page = open(context, CHART + "?embed=1");

            assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        }
    }

    private static String frame(String id, String path) {
        return "<iframe id='" + id + "' width='600' height='500' src='" + Portal.address(path) + "'></iframe>";
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(Portal.address(path).toString());
        page.locator("html[data-charts=ready]").waitFor();
        return page;
    }
}
