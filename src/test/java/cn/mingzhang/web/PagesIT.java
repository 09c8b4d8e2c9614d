package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser, on a telephone, a tablet and a desk. */
@ExtendWith(Portal.class)
class PagesIT {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
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

    static Stream<Arguments> pagesAndWidths() {
        return PageKinds.all().flatMap(path -> WIDTHS.stream().map(width -> Arguments.of(path, width)));
    }

    @ParameterizedTest(name = "{1} px {0}")
    @MethodSource("pagesAndWidths")
    void isSoundAtEveryWidth(String path, int width) {
        List<String> trouble = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN"))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !(path.equals("/nothing-here") && message.text().contains("404"))) {
                    trouble.add("console: " + message.text());
                }
            });
            page.onPageError(trouble::add);
            page.onRequest(request -> {
                if (!request.url().startsWith(Portal.address("/").toString())) {
                    trouble.add("request to " + request.url());
                }
            });
            page.navigate(Portal.address(path).toString());
            openEverything(page);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(System.getProperty("mingzhang.test.work"), "screenshots", width + path.replace('/', '_') + ".png")));

            assertThat(trouble).isEmpty();
            assertThat(context.cookies()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("fits the width").isEqualTo(true);
            assertThat(page.locator("h1").count()).as("one h1").isEqualTo(1);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(path.startsWith("/en") ? "en" : "zh-CN");
            assertThat(page.title()).endsWith(path.startsWith("/en") ? " · Mingzhang" : " · 明账").hasSizeGreaterThan(6);
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(30);
        }
    }

    static Stream<Arguments> pagesAndColours() {
        return PageKinds.all().flatMap(path -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(colour -> Arguments.of(path, colour)));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("pagesAndColours")
    void hasNoAccessibilityViolations(String path, ColorScheme colours) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(colours))) {
            Page page = context.newPage();
            page.navigate(Portal.address(path).toString());
            openEverything(page);

            var violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations).extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                    + rule.getNodes().stream().limit(3).map(Object::toString).toList()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cn.mingzhang.web.PageKinds#all")
    void isReadableWithoutScripts(String path) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Portal.address(path).toString());

            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void chineseInTheAddressAndTheQuerySurvives() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(Portal.address("/") + "agencies/云川市教育局?来自=搜索");

            assertThat(page.locator("h1").innerText()).isEqualTo("云川市教育局");
        }
    }

    @Test
    void aScriptInADocumentIsShownAndDoesNotRun() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(Portal.address(PageKinds.HOSTILE_AGENCY + "/2023/budget").toString());
            openEverything(page);

            assertThat(page.locator("main").innerText()).contains("<script>document.documentElement.dataset.broken = 'yes'</script>");
            assertThat(page.evaluate("document.documentElement.dataset.broken")).isNull();
        }
    }

    @Test
    void aWideTableAndItsAdditionsCanBeReachedByKeyboard() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
            Page page = context.newPage();
            page.navigate(Portal.address(PageKinds.BUDGET + "/statements/3").toString());
            page.locator(".table-region").first().focus();
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("table-region");
            page.locator("a.to-sum").first().focus();
            page.keyboard().press("Enter");
            page.locator("li:target summary").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator("li:target .addend").first().isVisible()).isTrue();
        }
    }

    /** Folded parts count too. */
    private static void openEverything(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
    }
}
