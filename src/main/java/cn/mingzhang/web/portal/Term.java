package cn.mingzhang.web.portal;

import cn.mingzhang.web.text.Language;
import java.util.List;

/**
 * A fiscal term in our own plain words (名词).
 *
 * @param id    its anchor on the glossary page
 * @param names Chinese names, the usual one first
 */
public record Term(String id, List<String> names, String plain, String englishName, String englishPlain) {

    public String name(Language language) {
        return language == Language.ENGLISH ? englishName : names.get(0);
    }

    public String plain(Language language) {
        return language == Language.ENGLISH ? englishPlain : plain;
    }
}
