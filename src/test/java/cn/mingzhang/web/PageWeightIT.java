package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a first visit costs: the bytes a browser receives for a page and all it needs. How soon it is drawn is printed only. */
@ExtendWith(Portal.class)
class PageWeightIT {

    private static final long HOME = 200_000;
    private static final long DISCLOSURE = 400_000;
    private static final String SEEN = "() => new Promise(done => { let lcp = 0, cls = 0;"
            + "new PerformanceObserver(l => l.getEntries().forEach(e => lcp = e.startTime)).observe({type: 'largest-contentful-paint', buffered: true});"
            + "new PerformanceObserver(l => l.getEntries().forEach(e => { if (!e.hadRecentInput) cls += e.value; })).observe({type: 'layout-shift', buffered: true});"
            + "requestAnimationFrame(() => requestAnimationFrame(() => done(Math.round(lcp) + ' ms, CLS ' + cls.toFixed(3)))); })";

    @Test
    void pagesAreLight() {
        try (Playwright playwright = Playwright.create(); Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox")))) {
            assertThat(received(browser, "/")).as("home").isPositive().isLessThanOrEqualTo(HOME);
            assertThat(received(browser, PageKinds.BUDGET)).as("a budget").isPositive().isLessThanOrEqualTo(DISCLOSURE);
            assertThat(received(browser, PageKinds.ACCOUNTS)).as("final accounts").isPositive().isLessThanOrEqualTo(DISCLOSURE);
        }
    }

    private static long received(Browser browser, String path) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            CDPSession network = context.newCDPSession(page);
            AtomicLong bytes = new AtomicLong();
            network.on("Network.loadingFinished", (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            page.navigate(Portal.address(path).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            System.out.printf("%s: %d bytes, LCP %s%n", path, bytes.get(), page.evaluate(SEEN));
            return bytes.get();
        }
    }
}
