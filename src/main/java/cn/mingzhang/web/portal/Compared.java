package cn.mingzhang.web.portal;

import cn.mingzhang.account.Account;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One disclosure of a comparison (比较的一方), called by agency, year and kind: {@code 云川市水务局:2024:budget}. */
public record Compared(Disclosure disclosure, Account account) {

    private static final Pattern CODE = Pattern.compile("(?<slug>.{1,200}):(?<year>[12]\\d{3}):(?<kind>[a-z-]{1,30})");

    /** What a code names. */
    record Code(String slug, int year, DisclosureKind kind) {

        /** Empty when it is not written like one. */
        static Optional<Code> of(String text) {
            Matcher matcher = CODE.matcher(text);
            if (!matcher.matches() || DisclosureKind.ofCode(matcher.group("kind")) == null) {
                return Optional.empty();
            }
            return Optional.of(new Code(matcher.group("slug"), Integer.parseInt(matcher.group("year")), DisclosureKind.ofCode(matcher.group("kind"))));
        }
    }

    static Compared of(Disclosure disclosure) {
        return new Compared(disclosure, Account.of(disclosure));
    }

    public String code() {
        return code(disclosure);
    }

    /** The code of a disclosure that tells agency, year and kind. */
    public static String code(Disclosure disclosure) {
        return disclosure.getAgency().getSlug() + ":" + disclosure.getFiscalYear() + ":" + disclosure.getKind().code();
    }

    static String encoded(Disclosure disclosure) {
        return URLEncoder.encode(code(disclosure), StandardCharsets.UTF_8);
    }
}
