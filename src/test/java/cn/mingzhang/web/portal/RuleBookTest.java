package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.check.AcrossChecks;
import cn.mingzhang.check.Checks;
import cn.mingzhang.check.Rule;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.SampleDisclosure;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.store.FindingLedger.Subject;
import cn.mingzhang.web.text.Language;
import cn.mingzhang.web.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public list of rules says of every rule what it asks and why it may. */
class RuleBookTest {

    private final RuleBook book = new RuleBook();

    @Test
    void everyRuleIsListedOnceInAFamilyThatNamesItsGround() {
        assertThat(book.families().stream().flatMap(family -> family.rules().stream()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Checks.rules().stream(), AcrossChecks.rules().stream()).toList());
        assertThat(book.families()).extracting(RuleBook.Family::name).as("a new family needs words in rules.properties and a place in RuleBook").doesNotContain("other");
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            assertThat(book.families()).allSatisfy(family -> {
                assertThat(texts.get("rules.family." + family.name() + ".title")).isNotBlank();
                assertThat(texts.get("rules.family." + family.name() + ".basis")).isNotBlank();
            });
        }
    }

    @Test
    void everyRuleHasAPlainSentenceAndALastingId() {
        assertThat(Checks.rules()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+\\.[a-z-]+");
            assertThat(rule.statement()).as(rule.id()).endsWith("。").hasSizeGreaterThan(10);
            assertThat(rule.title()).as(rule.id()).isNotBlank();
        });
        assertThat(Checks.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownFamilyIsShownAmongTheOthers() {
        assertThat(book.family("nothing.known")).isEqualTo("other");
        assertThat(book.family("nodot")).isEqualTo("other");
        assertThat(book.family("sum.total")).isEqualTo("sum");
    }

    @Test
    void findingsAreGroupedByRuleAndThoseOfReadingStandApart() {
        Disclosure disclosure = SampleDisclosure.of("某局", null, 2024, DisclosureKind.BUDGET);
        disclosure.add(finding("sum.total"));
        disclosure.add(finding("narrative.share"));
        disclosure.add(finding("sum.total"));

        List<DisclosureFindingsPage.Group> ofDocument = DisclosureFindingsPage.groups(disclosure.getFindings(), Subject.DOCUMENT);

        assertThat(ofDocument).extracting(DisclosureFindingsPage.Group::rule).containsExactly("sum.total", "narrative.share");
        assertThat(ofDocument.get(0).findings()).hasSize(2);
        assertThat(DisclosureFindingsPage.groups(disclosure.getFindings(), Subject.READING)).extracting(DisclosureFindingsPage.Group::rule)
                .containsExactly("reading.unplaced-row");
    }

    private static RecordedFinding finding(String rule) {
        return new RecordedFinding(new Finding(rule, Severity.WARNING, "一句话", null, null, List.of()));
    }
}
