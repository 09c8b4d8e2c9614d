package cn.mingzhang.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.staff.SignIn.Outcome;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private static final String PASSWORD = "河边 三只 灰鹭 quietly fish";

    @TempDir
    Path folder;

    private final Watch watch = new Watch();
    private Store store;
    private SignIn signIn;
    private String invitation;

    @BeforeEach
    void open() throws Exception {
        store = new Store(StoreSettings.embedded(folder));
        signIn = new SignIn(store, watch);
        invitation = store.call(entities -> {
            StaffMember member = new StaffMember("clerk", EnumSet.of(Role.UPLOADER), watch.instant());
            new StaffMembers(entities).add(member);
            return member.invite(watch.instant());
        });
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void aNewMemberChoosesAPasswordOnceAndIsLetIn() {
        assertThat(signIn.attempt("clerk", PASSWORD, null, "a").outcome()).isEqualTo(Outcome.WRONG);
        assertThat(signIn.choosePassword("clerk", "not the word", PASSWORD)).hasValueSatisfying(why -> assertThat(why).contains("链接"));
        assertThat(signIn.choosePassword("clerk", invitation, PASSWORD)).isEmpty();
        assertThat(signIn.choosePassword("clerk", invitation, PASSWORD)).isPresent();

        SignIn.Answer answer = signIn.attempt("  ＣＬＥＲＫ ", PASSWORD, null, "a");

        assertThat(answer.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(answer.member()).hasValueSatisfying(member -> assertThat(member.may(Role.UPLOADER)).isTrue());
        assertThat(signIn.attempt("clerk", PASSWORD + "x", null, "a").outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void anInvitationEndsAfterThreeDays() {
        watch.now = watch.now.plus(StaffMember.INVITATION);

        assertThat(signIn.choosePassword("clerk", invitation, PASSWORD)).isPresent();
    }

    @Test
    void weakPasswordsAreRefusedWithASentence() {
        for (String weak : new String[] {"short", "password1234", "aaaaaaaaaaaaaa", "clerk clerk clerk", "qwertyuiop12345"}) {
            assertThat(signIn.choosePassword("clerk", invitation, weak)).as(weak).isPresent();
        }
        assertThat(signIn.choosePassword("clerk", invitation, PASSWORD)).isEmpty();
    }

    @Test
    void whoeverGuessesSlowsDownOnlyHimself() {
        signIn.choosePassword("clerk", invitation, PASSWORD);
        for (int i = 0; i < Attempts.FREE; i++) {
            assertThat(signIn.attempt("clerk", "guess " + i, null, "stranger").outcome()).isEqualTo(Outcome.WRONG);
        }

        SignIn.Answer refused = signIn.attempt("clerk", PASSWORD, null, "stranger");
        assertThat(refused.outcome()).isEqualTo(Outcome.WAIT);
        assertThat(refused.waiting()).isPositive();
        assertThat(signIn.attempt("clerk", PASSWORD, null, "office").outcome()).isEqualTo(Outcome.GRANTED);

        watch.now = watch.now.plus(refused.waiting());
        assertThat(signIn.attempt("clerk", PASSWORD, null, "stranger").outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void guessesInAQuarterOfAnHourAreFew() {
        int tries = 0;
        Instant end = watch.now.plus(Duration.ofMinutes(15));
        while (watch.now.isBefore(end)) {
            if (signIn.attempt("nobody", "guess", null, "stranger").outcome() == Outcome.WRONG) {
                tries++;
            }
            watch.now = watch.now.plusSeconds(5);
        }

        assertThat(tries).isLessThanOrEqualTo(15);
    }

    @Test
    void aCodeOfTheAppWorksOnceAndIsAskedForOnlyAfterThePassword() {
        signIn.choosePassword("clerk", invitation, PASSWORD);
        String key = TimeCode.newKey();
        store.call(entities -> {
            new StaffMembers(entities).find("clerk").orElseThrow().setTimeKey(key);
            return null;
        });
        String code = TimeCode.at(key, watch.now.getEpochSecond() / 30);

        assertThat(signIn.attempt("clerk", "wrong", code, "a").outcome()).isEqualTo(Outcome.WRONG);
        assertThat(signIn.attempt("clerk", PASSWORD, "", "a").outcome()).isEqualTo(Outcome.CODE_NEEDED);
        assertThat(signIn.attempt("clerk", PASSWORD, code, "a").outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(signIn.attempt("clerk", PASSWORD, code, "a").outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void codesAreThoseOfTheStandard() {
        // RFC 6238, appendix B, with the last six of its eight digits; the key is its 20 ASCII bytes in Base32.
        assertThat(TimeCode.at("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 59 / 30)).isEqualTo("287082");
        assertThat(TimeCode.at("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 1111111109L / 30)).isEqualTo("081804");
        assertThat(TimeCode.newKey()).matches("[A-Z2-7]{32}");
    }

    @Test
    void whoIsSwitchedOffIsNotLetIn() {
        signIn.choosePassword("clerk", invitation, PASSWORD);
        store.call(entities -> {
            new StaffMembers(entities).find("clerk").orElseThrow().setActive(false);
            return null;
        });

        assertThat(signIn.attempt("clerk", PASSWORD, null, "a").outcome()).isEqualTo(Outcome.WRONG);
    }

    /** A clock that is set by hand. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-25T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
