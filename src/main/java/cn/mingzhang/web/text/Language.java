package cn.mingzhang.web.text;

import jakarta.servlet.http.HttpServletRequest;

/** The language of a page (界面语言): told by its address alone, so that a link says what the reader will see. */
public enum Language {

    CHINESE("zh-CN", "", ""), ENGLISH("en", "/en", "_en");

    private static final String ATTRIBUTE = Language.class.getName();

    private final String tag;
    private final String prefix;
    private final String ending;

    Language(String tag, String prefix, String ending) {
        this.tag = tag;
        this.prefix = prefix;
        this.ending = ending;
    }

    /** For the lang attribute. */
    public String tag() {
        return tag;
    }

    /** What the addresses of this language begin with. */
    public String prefix() {
        return prefix;
    }

    /** What the names of the bundles of this language end with. */
    String ending() {
        return ending;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    /** The language a path asks for: /en and all below it is English. */
    public static Language ofPath(String path) {
        return path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/") ? ENGLISH : CHINESE;
    }

    /** The same path without its language; the home page is /. */
    public String strip(String path) {
        String rest = path.substring(prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The language of the request being answered; Chinese where no address told another. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : CHINESE;
    }
}
