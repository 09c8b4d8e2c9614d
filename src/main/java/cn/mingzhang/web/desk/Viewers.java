package cn.mingzhang.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who looked at which submission in the last minutes (同时在看), so that two people see each other. Kept in memory only. */
@ApplicationScoped
public class Viewers {

    private static final Duration RECENT = Duration.ofMinutes(3);

    private record Look(long submission, String name) {
    }

    private final Map<Look, Instant> looks = new ConcurrentHashMap<>();

    void saw(long submission, String name) {
        Instant now = Instant.now();
        looks.put(new Look(submission, name), now);
        looks.values().removeIf(when -> when.isBefore(now.minus(RECENT)));
    }

    List<String> others(long submission, String name) {
        Instant since = Instant.now().minus(RECENT);
        return looks.entrySet().stream().filter(look -> look.getKey().submission() == submission && !look.getKey().name().equals(name))
                .filter(look -> look.getValue().isAfter(since)).map(look -> look.getKey().name()).sorted().toList();
    }
}
