package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.disclosure.SampleDisclosure;
import cn.mingzhang.store.Definition;
import cn.mingzhang.web.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final Terms terms = new Terms();

    @Test
    void everyTermIsExplainedInBothLanguagesUnderAnAnchorOfItsOwn() {
        Set<String> anchors = new HashSet<>();
        Set<String> names = new HashSet<>();
        assertThat(terms.all()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(term -> {
            assertThat(term.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(anchors.add(term.id())).as("one anchor, one term: " + term.id()).isTrue();
            assertThat(term.plain(Language.CHINESE)).as(term.id()).matches(".*\\p{IsHan}.*。");
            assertThat(term.plain(Language.ENGLISH)).as(term.id()).matches("[A-Z].*\\.").doesNotContainPattern("\\p{IsHan}");
            assertThat(term.name(Language.ENGLISH)).as(term.id()).doesNotContainPattern("\\p{IsHan}");
            assertThat(term.names()).allSatisfy(name -> assertThat(names.add(Terms.key(name))).as("one name, one term: " + name).isTrue());
        });
    }

    @Test
    void spellingsDoNotTellTermsApart() {
        Term threePublic = terms.find("“三公”经费").orElseThrow();
        assertThat(threePublic.id()).isEqualTo("three-public");
        assertThat(terms.find("\"三公\" 经费：")).contains(threePublic);
        assertThat(terms.find("三、三公经费")).contains(threePublic);
        assertThat(terms.find("three-public")).contains(threePublic);
        assertThat(terms.find("四公经费")).isEmpty();
        assertThat(terms.get(null)).isNull();
    }

    @Test
    void theGlossaryPutsDifferentWordingsSideBySideAndKeepsTermsWeDoNotExplain() {
        Disclosure disclosure = SampleDisclosure.of("某局", null, 2024, DisclosureKind.BUDGET);
        List<Definition> printed = List.of(definition(disclosure, "基本支出", "一种写法", 3), definition(disclosure, "“基本支出”", "另一种写法", 1),
                definition(disclosure, "湿地", "水草地", 1), definition(disclosure, "河长", "管河的人", 2));

        List<GlossaryPage.Entry> entries = GlossaryPage.entries(terms, printed);

        assertThat(entries).hasSize(terms.all().size() + 2);
        assertThat(entries.stream().filter(entry -> entry.id().equals("basic-expenditure")).findFirst().orElseThrow().wordings())
                .extracting(wording -> wording.first().getDefinition()).containsExactly("一种写法", "另一种写法");
        assertThat(entries.subList(terms.all().size(), entries.size())).extracting(GlossaryPage.Entry::name).as("the most printed first").containsExactly("河长", "湿地");
    }

    private static Definition definition(Disclosure disclosure, String name, String text, long printed) {
        GlossaryTerm term = new GlossaryTerm();
        term.setTerm(name);
        term.setDefinition(text);
        disclosure.add(term);
        return new Definition(term, printed);
    }
}
