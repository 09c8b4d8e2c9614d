package cn.mingzhang.store;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which publication touched an agency last (触及). A copy of the facts, such as a rendered page, notes {@link #number} before it
 * reads the first of them; it may be used until {@link #since} tells that something it rests on was published after that number.
 */
public class Touches {

    /** As long as the log was not read. */
    public static final long UNKNOWN = -1;

    private final Map<Long, Long> lastByAgency = new ConcurrentHashMap<>();
    private volatile long number = UNKNOWN;
    private volatile long lastOfAll = UNKNOWN;

    /** The number of the last publication that was noticed. */
    public long number() {
        return number;
    }

    /** Whether anything was published after a number, or before it was known. */
    public boolean since(long before) {
        return before == UNKNOWN || before < number;
    }

    /** Whether one of these agencies was touched after a number, or everything was. */
    public boolean since(long before, Collection<Long> agencies) {
        if (before == UNKNOWN || before < lastOfAll) {
            return true;
        }
        for (Long agency : agencies) {
            if (before < lastByAgency.getOrDefault(agency, UNKNOWN)) {
                return true;
            }
        }
        return false;
    }

    /** A publication touched these agencies. Their marks come first: who reads the new number must not miss them. */
    void touch(long publication, Collection<Long> agencies) {
        agencies.forEach(agency -> lastByAgency.merge(agency, publication, Math::max));
        number = publication;
    }

    /** A publication may have touched anything. */
    void touchAll(long publication) {
        lastOfAll = publication;
        number = publication;
    }
}
