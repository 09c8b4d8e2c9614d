package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.staff.Role;
import cn.mingzhang.staff.SignIn;
import cn.mingzhang.staff.StaffMember;
import cn.mingzhang.staff.StaffMembers;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk as three members of staff use it, and as strangers do not. */
@ExtendWith(Portal.class)
class DeskIT {

    private static final String PASSWORD = "河边 三只 灰鹭 quietly fish";
    private static final double PATIENCE = 90_000;
    private static Playwright playwright;
    private static Browser browser;
    private final List<String> trouble = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox")));
        try (Store store = new Store(StoreSettings.embedded(Portal.data()))) {
            staff(store, "uploader", Role.UPLOADER);
            staff(store, "reviewer", Role.REVIEWER);
            staff(store, "publisher", Role.PUBLISHER, Role.ADMINISTRATOR);
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    private static void staff(Store store, String name, Role role, Role... more) {
        String word = store.call(entities -> {
            StaffMember member = new StaffMember(name, EnumSet.of(role, more), Clock.systemUTC().instant());
            new StaffMembers(entities).add(member);
            return member.invite(Clock.systemUTC().instant());
        });
        assertThat(new SignIn(store, Clock.systemUTC()).choosePassword(name, word, PASSWORD)).isEmpty();
    }

    @Test
    void aFileGoesFromUploadToThePublicAndBack() {
        Page uploader = signIn("uploader");
        uploader.navigate(at("/desk/upload"));
        uploader.locator("input[type=file]").first().setInputFiles(new Path[] {Path.of("samples/qingping-2023-budget.docx"), Path.of("samples/qingping-2024-budget.pdf")});
        Locator document = uploader.locator("tr", new Page.LocatorOptions().setHasText("qingping-2023-budget.docx"));
        document.locator("text=待整理").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        uploader.locator("tr", new Page.LocatorOptions().setHasText("qingping-2024-budget.pdf")).locator("text=待整理").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        photograph(uploader, "upload");
        document.locator("a").click();
        uploader.waitForURL("**/desk/submission?id=*");
        assertAccessible(uploader);
        photograph(uploader, "findings");

        uploader.locator("a:text-is('逐项核对')").click();
        Locator row = uploader.locator("tr", new Page.LocatorOptions().setHasText("标题")).first();
        row.locator("a:text-is('更正')").click();
        uploader.locator("[id='review:value']").waitFor();
        uploader.fill("[id='review:value']", "更正过的灰鹭标题");
        uploader.fill("[id='review:reason']", "封面有误");
        photograph(uploader, "correcting");
        uploader.click("[id='review:keepValue']");
        said(uploader, "已更正");
        uploader.locator("a:has-text('个人信息')").click();
        uploader.fill("[id='review:tabs:more']", "中小河流");
        uploader.click("[id='review:tabs:hideMore']");
        said(uploader, "已增加隐去");
        uploader.click("[id='review:submit']");
        said(uploader, "已提交审核");
        String address = uploader.url();

        Page reviewer = signIn("reviewer");
        reviewer.navigate(address);
        assertThat(reviewer.locator("text=同时在看").count()).isEqualTo(1);
        reviewer.click("[id='review:approve']");
        said(reviewer, "审核已通过");
        Page publisher = signIn("publisher");
        publisher.navigate(address);
        publisher.click("[id='review:publish']");
        said(publisher, "已公开");
        photograph(publisher, "published");

        Page citizen = browser.newContext().newPage();
        String path = PageKinds.path("青屏县水务局") + "/2023/budget";
        assertThat(citizen.navigate(at(path)).status()).isEqualTo(200);
        assertThat(citizen.locator("h1").innerText()).contains("灰鹭");
        assertThat(citizen.content()).contains("封面有误").doesNotContain("中小河流");
        assertThat(Portal.get(path + "/source/original").body()).doesNotContain("中小河流");
        assertThat(Portal.get(path + ".json").body()).doesNotContain("中小河流");
        citizen.navigate(at("/search?q=%E7%81%B0%E9%B9%AD"));
        assertThat(citizen.locator("main").innerText()).contains("灰鹭");
        assertThat(citizen.context().cookies()).isEmpty();

        publisher.click("[id='review:withdraw']");
        publisher.locator("[id='review:withdrawWhy']").waitFor();
        publisher.fill("[id='review:withdrawWhy']", "附件有误，另行公开");
        publisher.click("[id='review:doWithdraw']");
        said(publisher, "已撤回");
        HttpResponse<String> gone = Portal.get(path);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("附件有误，另行公开");
        publisher.navigate(at("/desk/system"));
        publisher.click("[id='system:verify']");
        said(publisher, "操作记录完整");
        photograph(publisher, "system");
        publisher.navigate(at("/desk/home"));
        photograph(publisher, "home");

        assertThat(trouble).isEmpty();
    }

    @Test
    void strangersAreLedToTheSignInAndNobodyGoesBeyondHisRole() {
        assertThat(Portal.get("/desk/home").statusCode()).isEqualTo(302);
        assertThat(Portal.get("/desk/submission.xhtml?id=1").statusCode()).isEqualTo(302);
        Page uploader = signIn("uploader");
        assertThat(uploader.navigate(at("/desk/system")).status()).isEqualTo(403);
        assertThat(uploader.navigate(at("/desk/submission?id=999999")).status()).isEqualTo(404);
        Page reviewer = signIn("reviewer");
        assertThat(reviewer.navigate(at("/desk/upload")).status()).isEqualTo(403);
    }

    @Test
    void theCookieIsBoundToTheHostAndScriptsRunByNonceOnly() {
        Page page = browser.newContext().newPage();
        String policy = String.join("; ", page.navigate(at("/sign-in")).headerValues("content-security-policy"));
        assertThat(policy).contains("script-src 'self' 'nonce-", "frame-ancestors 'none'", "base-uri 'none'").doesNotContain("script-src 'unsafe-inline'", "'unsafe-eval'");
        String before = page.context().cookies().get(0).value;
        signInOn(page, "uploader");
        Cookie cookie = page.context().cookies().get(0);
        assertThat(cookie.name).startsWith("__Host-");
        assertThat(cookie.value).as("another session after the sign-in").isNotEqualTo(before);
        assertThat(cookie.secure && cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        page.click("[id='leave:out']");
        page.waitForURL("**/sign-in");
        page.navigate(at("/desk/home"));
        assertThat(page.url()).endsWith("/sign-in");
    }

    @Test
    void aWrongPasswordIsOneSentenceThatTellsNothing() {
        Page page = browser.newContext().newPage();
        page.navigate(at("/sign-in"));
        for (String name : List.of("uploader", "nobody-of-this-name")) {
            page.fill("[id='sign-in:name']", name);
            page.fill("[id='sign-in:password']", "not the password");
            page.click("[id='sign-in:enter']");
            said(page, "登录名、口令或动态口令不对");
        }
        assertAccessible(page);
    }

    private Page signIn(String name) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000).setLocale("zh-CN"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 40")) {
                trouble.add(name + ": " + message.text());
            }
        });
        page.onPageError(trouble::add);
        page.navigate(at("/sign-in"));
        signInOn(page, name);
        return page;
    }

    private static void signInOn(Page page, String name) {
        page.fill("[id='sign-in:name']", name);
        page.fill("[id='sign-in:password']", PASSWORD);
        page.click("[id='sign-in:enter']");
        page.waitForURL("**/desk/home");
    }

    private static void said(Page page, String sentence) {
        page.locator("#messages", new Page.LocatorOptions().setHasText(sentence)).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList()).toList())
                .isEmpty();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("mingzhang.test.work"), "screenshots", "desk-" + name + ".png")));
    }

    private static String at(String path) {
        return Portal.address(path).toString();
    }
}
