package cn.mingzhang.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of rules with how often each has spoken. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private RuleBook book;
    @Inject
    private Overview overview;

    public List<RuleBook.Family> getFamilies() {
        return book.families();
    }

    public int getCount() {
        return book.families().stream().mapToInt(family -> family.rules().size()).sum();
    }

    /** How many findings of published disclosures a rule has given. */
    public long findings(String rule) {
        return overview.now().findingsByRule().getOrDefault(rule, 0L);
    }
}
