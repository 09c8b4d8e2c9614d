package cn.mingzhang.web.portal;

import cn.mingzhang.search.HitKind;
import cn.mingzhang.search.PagePlace;
import cn.mingzhang.search.SearchHit;
import cn.mingzhang.web.http.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where search results open (结果地址): projects and documents on their page, everything else at its place in the source with the words marked. */
public final class HitAddresses {

    private static final int HASH_DIGITS = 16;
    private static final int MARKED = 12;
    private static final int LONGEST_MARK = 200;

    /** Makes them in the language of the page. */
    @RequestScoped
    public static class Maker {

        private final Addresses addresses;

        @Inject
        public Maker(Addresses addresses) {
            this.addresses = addresses;
        }

        /** For the container's proxy only. */
        protected Maker() {
            this(null);
        }

        /** @param words to be marked where the results open, the longest first */
        public HitAddresses marking(List<String> words) {
            return new HitAddresses(addresses, words);
        }
    }

    private final Addresses addresses;
    private final String marks;

    private HitAddresses(Addresses addresses, List<String> words) {
        this.addresses = addresses;
        StringBuilder joined = new StringBuilder();
        for (String word : words.stream().filter(word -> !word.contains(" ")).limit(MARKED).toList()) {
            if (joined.length() + word.length() < LONGEST_MARK) {
                joined.append(joined.isEmpty() ? "" : " ").append(word);
            }
        }
        marks = joined.isEmpty() ? "" : "mark=" + URLEncoder.encode(joined.toString(), StandardCharsets.UTF_8);
    }

    public FoundHit of(SearchHit hit) {
        PagePlace place = hit.place();
        String document = document(place);
        String owner = place.section() == null || place.section().equals("statements") ? null : document + "/" + place.section() + "/" + place.position();
        String source = place.at().isEmpty() ? null : document + "/source?at=" + place.at() + (marks.isEmpty() ? "" : "&" + marks) + "#here";
        if (hit.kind() == HitKind.PROJECT && owner != null) {
            return new FoundHit(hit, owner, source, null, document);
        }
        if (hit.kind() == HitKind.DISCLOSURE || source == null) {
            return new FoundHit(hit, owner == null ? document : owner, null, null, document);
        }
        return new FoundHit(hit, source, null, owner, document);
    }

    private String document(PagePlace place) {
        if (place.agency() == null || place.year() == null || place.document() == null) {
            return addresses.page("documents/" + place.sha256().substring(0, HASH_DIGITS));
        }
        return addresses.page("agencies/" + URLEncoder.encode(place.agency(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + place.year() + "/" + place.document());
    }
}
