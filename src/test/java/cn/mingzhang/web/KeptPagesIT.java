package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.ingestion.ReadingProcess;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are kept: how they are sent, and when they cease to be. */
@ExtendWith(Portal.class)
class KeptPagesIT {

    private static final String SCHOOLS = PageKinds.path("云川市教育局");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TRANSPORT = PageKinds.path("云川市交通运输局");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/agencies", "/agencies?text=large"})
    void aKeptPageIsTheSamePlainAndCompressed(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path);
        HttpResponse<byte[]> compressed = get(path, "Accept-Encoding", "gzip, br");

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(compressed.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(tag(compressed)).startsWith("\"").isNotEqualTo(tag(plain));
        assertThat(length(compressed)).isEqualTo(compressed.body().length);
        assertThat(length(plain)).isEqualTo(plain.body().length);
    }

    @Test
    void whoHasThePageIsToldSo() throws Exception {
        HttpResponse<byte[]> page = get("/agencies", "Accept-Encoding", "gzip");

        HttpResponse<byte[]> again = get("/agencies", "Accept-Encoding", "gzip", "If-None-Match", "\"other\", " + tag(page));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag(page));
        assertThat(get("/agencies", "If-None-Match", tag(page)).statusCode()).as("the plain page is another one").isEqualTo(200);
    }

    @Test
    void aHeadTellsWhatTheGetWouldSend() {
        HttpResponse<String> head = Portal.send("HEAD", "/about");
        HttpResponse<String> get = Portal.get("/about");

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).isEqualTo(get.headers().firstValue("Content-Length")).isPresent();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agencies?nobody=asks", "/nothing-here", "/agencies/nobody"})
    void whatIsNotKeptHasNoTag(String path) {
        assertThat(Portal.get(path).headers().map()).doesNotContainKeys("etag", "x-accel-expires");
    }

    /** One walk through a year of an agency, so that the portal of all tests changes in one place only. */
    @Test
    void aPublicationDropsWhatRestsOnItAndNothingElse() throws Exception {
        assertThat(Portal.get(TRANSPORT).statusCode()).isEqualTo(404);
        String schools = tag(get(SCHOOLS));
        String budget = tag(get(PageKinds.BUDGET));
        String home = tag(get("/"));

        publish("yunchuan-transport-2023-budget.docx");
        awaitOther("/", home);

        assertThat(Portal.get(TRANSPORT).statusCode()).as("a 404 is not kept").isEqualTo(200);
        String agency = tag(get(TRANSPORT));
        String disclosure = tag(get(TRANSPORT + "/2023/budget"));
        home = tag(get("/"));
        publish("yunchuan-transport-2024-budget.xlsx");
        awaitOther("/", home);

        assertThat(tag(get(TRANSPORT))).isNotEqualTo(agency);
        assertThat(List.of(tag(get(SCHOOLS)), tag(get(PageKinds.BUDGET)))).isEqualTo(List.of(schools, budget));
        assertThat(tag(get(TRANSPORT + "/2023/budget"))).isNotNull();
        assertThat(disclosure).isNotNull();
        PageKinds.all().filter(path -> !path.equals("/nothing-here")).forEach(KeptPagesIT::isAsIfRenderedNow);
    }

    /** A parameter nobody asks for has the page rendered anew; it shows in the page's links to itself only. */
    private static void isAsIfRenderedNow(String path) {
        String more = (path.contains("?") ? "&" : "?") + "anew=1";
        assertThat(plainly(Portal.get(path + more).body())).as(path).isEqualTo(plainly(Portal.get(path).body()));
    }

    /** Without that parameter, and without what it leaves behind at the end of an address. */
    private static String plainly(String body) {
        return body.replaceAll("anew=1(&amp;|&)?", "").replaceAll("([?]|&amp;|&)\"", "\"");
    }

    private static void publish(String sample) throws IOException, SQLException {
        try (Store store = new Store(StoreSettings.embedded(Portal.data()))) {
            store.imports(new ReadingProcess()).add(Path.of("samples", sample));
        }
    }

    /** The portal looks at the log every fifth of a second; here it has much longer. */
    private static void awaitOther(String path, String tag) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (tag.equals(tag(get(path)))) {
            assertThat(System.nanoTime()).as("%s has not changed", path).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(Portal.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse(null);
    }

    private static long length(HttpResponse<?> answer) {
        return answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    }
}
