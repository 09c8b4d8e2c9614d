package cn.mingzhang.web.http;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.store.Touches;
import jakarta.servlet.ServletRequest;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page rests on (依据): what these agencies have published, or, as long as a page does not say, everything. A page that forgets to
 * say is rendered anew too often, never too seldom.
 *
 * @param agencies ids; null for everything
 */
record Grounds(Set<Long> agencies) {

    static final Grounds EVERYTHING = new Grounds(null);

    private static final String ATTRIBUTE = Grounds.class.getName();

    static Grounds of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Grounds grounds ? grounds : EVERYTHING;
    }

    /** The page being rendered rests on this agency, beside those named before; on everything when there is none. */
    static void add(ServletRequest request, Agency agency) {
        Grounds former = (Grounds) request.getAttribute(ATTRIBUTE);
        if (agency == null || former != null && former.agencies == null) {
            request.setAttribute(ATTRIBUTE, EVERYTHING);
            return;
        }
        Set<Long> agencies = new HashSet<>(former == null ? Set.of() : former.agencies);
        agencies.add(agency.getId());
        request.setAttribute(ATTRIBUTE, new Grounds(Set.copyOf(agencies)));
    }

    boolean touched(Touches touches, long since) {
        return agencies == null ? touches.since(since) : touches.since(since, agencies);
    }
}
