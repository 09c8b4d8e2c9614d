package cn.mingzhang.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Set;

/** The portal's words in the language of this page: {@code #{t['home.lead']}}, with values {@code #{t.with('home.count', n)}}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private final Language language;

    @Inject
    public Texts(HttpServletRequest request) {
        this(Language.of(request));
    }

    public Texts(Language language) {
        this.language = language;
    }

    /** For the container's proxy only. */
    protected Texts() {
        this(Language.CHINESE);
    }

    public Language language() {
        return language;
    }

    /** A word; unlike a map this one refuses what it does not know, so that no page shows a hole. */
    @Override
    public String get(Object name) {
        return Bundles.word((String) name, language);
    }

    /** A word with values in its places {0}, {1} …; numbers are printed as they are, without grouping. */
    public String with(String name, Object... values) {
        Object[] printed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            printed[i] = values[i] == null ? "" : values[i].toString();
        }
        return new MessageFormat(get(name), Locale.ROOT).format(printed);
    }

    /** The words are asked for by name only. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
