package cn.mingzhang.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.store.TouchedBy;
import cn.mingzhang.store.Touches;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private static final Grounds WATER = new Grounds(Set.of(1L));
    private static final Grounds SCHOOLS = new Grounds(Set.of(2L));
    private static final long PLENTY = 10 << 20;

    private final Touches touches = TouchedBy.everything(1);
    private final KeptPages pages = new KeptPages(touches, PLENTY);
    private final AtomicInteger renderings = new AtomicInteger();

    @Test
    void whatIsKeptIsNotRenderedAgain() throws Exception {
        KeptPage first = ask("/agencies/water", WATER);

        assertThat(ask("/agencies/water", WATER)).isSameAs(first);
        assertThat(renderings).hasValue(1);
    }

    @Test
    void aPublicationDropsThePagesThatRestOnItAndNoOther() throws Exception {
        ask("/agencies/water", WATER);
        KeptPage schools = ask("/agencies/schools", SCHOOLS);
        ask("/", Grounds.EVERYTHING);

        TouchedBy.publication(touches, 2, 1L);

        assertThat(pages.find("/agencies/water")).isNull();
        assertThat(pages.find("/")).isNull();
        assertThat(pages.find("/agencies/schools")).isSameAs(schools);
        ask("/agencies/water", WATER);
        assertThat(renderings).hasValue(4);
        assertThat(pages.find("/agencies/water")).isNotNull();
    }

    @Test
    void aPublicationThatTellsNoAgencyDropsWhatRestsOnEverything() throws Exception {
        KeptPage water = ask("/agencies/water", WATER);
        ask("/", Grounds.EVERYTHING);

        TouchedBy.publication(touches, 2);

        assertThat(pages.find("/")).isNull();
        assertThat(pages.find("/agencies/water")).isSameAs(water);
    }

    @Test
    void whatIsPublishedWhileAPageIsRenderedIsNotMissed() throws Exception {
        KeptPage old = pages.of("/agencies/water", number -> {
            KeptPage page = page(number, WATER);
            TouchedBy.publication(touches, 2, 1L);
            return page;
        });

        assertThat(pages.find("/agencies/water")).isNull();
        assertThat(ask("/agencies/water", WATER)).isNotSameAs(old);
    }

    @Test
    void nothingIsKeptBeforeTheLogWasRead() throws Exception {
        KeptPages early = new KeptPages(new Touches(), PLENTY);

        early.of("/about", number -> page(number, Grounds.EVERYTHING));
        early.of("/agencies/water", number -> page(number, WATER));

        assertThat(early.find("/about")).isNull();
        assertThat(early.find("/agencies/water")).isNull();
    }

    @Test
    void anAnswerThatIsNoPageIsNotKept() throws Exception {
        assertThat(pages.of("/agencies/nobody", number -> null)).isNull();

        assertThat(ask("/agencies/nobody", WATER)).isNotNull();
    }

    @Test
    void aRenderingThatFailsLeavesNothingBehind() throws Exception {
        assertThatThrownBy(() -> pages.of("/", number -> {
            throw new IOException("broken");
        })).isInstanceOf(IOException.class);

        assertThat(ask("/", WATER)).isNotNull();
    }

    @Test
    void severalVisitorsOfAMissingPageHaveItRenderedOnce() throws Exception {
        int visitors = 8;
        ExecutorService crowd = Executors.newFixedThreadPool(visitors);
        try {
            CountDownLatch under = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Future<KeptPage> first = crowd.submit(() -> pages.of("/", number -> {
                under.countDown();
                await(go);
                return counted(number, WATER);
            }));
            await(under);
            List<Future<KeptPage>> others = new ArrayList<>();
            for (int i = 1; i < visitors; i++) {
                others.add(crowd.submit(() -> ask("/", WATER)));
            }
            go.countDown();
            for (Future<KeptPage> other : others) {
                assertThat(other.get(20, TimeUnit.SECONDS)).isSameAs(first.get(20, TimeUnit.SECONDS));
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(renderings).hasValue(1);
    }

    /** Who asks after a publication must not get what was begun before it. */
    @Test
    void whoComesAfterAPublicationDoesNotGetWhatWasBegunBeforeIt() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch under = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Future<KeptPage> begunBefore = crowd.submit(() -> pages.of("/", number -> {
                under.countDown();
                await(go);
                return counted(number, WATER);
            }));
            await(under);
            TouchedBy.publication(touches, 2, 1L);
            Future<KeptPage> askedAfter = crowd.submit(() -> ask("/", WATER));
            go.countDown();
            assertThat(askedAfter.get(20, TimeUnit.SECONDS).number()).isEqualTo(2);
            assertThat(begunBefore.get(20, TimeUnit.SECONDS).number()).isEqualTo(1);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void manyAddressesDoNotTakeMoreMemoryThanTheyMay() throws Exception {
        long limit = 200_000;
        KeptPages few = new KeptPages(touches, limit);
        for (int i = 0; i < 5000; i++) {
            few.of("/search?q=" + i, number -> page(number, WATER));
        }

        assertThat(few.weight()).isPositive().isLessThanOrEqualTo(limit);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeptPage ask(String address, Grounds grounds) throws IOException, ServletException {
        return pages.of(address, number -> counted(number, grounds));
    }

    private KeptPage counted(long number, Grounds grounds) {
        renderings.incrementAndGet();
        return page(number, grounds);
    }

    private static KeptPage page(long number, Grounds grounds) {
        return new KeptPage(number, grounds, "text/html;charset=UTF-8", Map.of(), "<p>预算</p>".repeat(50).getBytes(UTF_8));
    }
}
