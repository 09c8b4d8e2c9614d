package cn.mingzhang.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong sign-ins (登录尝试) by person and address together, so that a stranger can slow down only himself and never lock a
 * person out. After five wrong ones each further one doubles the wait, up to a quarter of an hour; a quarter of an hour of rest
 * forgets them. Kept in memory: a restart forgives.
 */
final class Attempts {

    static final int FREE = 5;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private record Wrong(int times, Instant last) {

        Instant freeAgain() {
            return times < FREE ? last : last.plus(waiting());
        }

        private Duration waiting() {
            Duration wait = Duration.ofSeconds(1L << Math.min(times - FREE, 10));
            return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        }
    }

    private final Clock clock;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before the next attempt; zero when none is needed. */
    synchronized Duration wait(String name, String address) {
        Wrong one = wrong.get(key(name, address));
        Duration wait = one == null ? Duration.ZERO : Duration.between(clock.instant(), one.freeAgain());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    synchronized void failed(String name, String address) {
        Wrong before = wrong.remove(key(name, address));
        boolean rested = before == null || clock.instant().isAfter(before.last().plus(LONGEST_WAIT));
        wrong.put(key(name, address), new Wrong(rested ? 1 : before.times() + 1, clock.instant()));
    }

    synchronized void succeeded(String name, String address) {
        wrong.remove(key(name, address));
    }

    private static String key(String name, String address) {
        return name + "\n" + address;
    }
}
