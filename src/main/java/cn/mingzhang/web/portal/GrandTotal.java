package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.StatedFact;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sum of one measure over agencies (汇总), computed by us: one kind, one year, and no unit whose department is already in it, because
 * the department's own figure holds its units.
 *
 * @param agencies how many are in the sum
 * @param units    how many were left out because their department is in it
 * @param silent   how many disclosures of this kind and year do not state the figure
 */
public record GrandTotal(DisclosureKind kind, int year, BigDecimal yuan, int agencies, int units, long silent) {

    /** Of what the disclosures of a kind and year state; disclosures is how many of them there are. */
    public static GrandTotal of(DisclosureKind kind, int year, List<StatedFact> facts, long disclosures) {
        Set<String> stating = new HashSet<>();
        facts.forEach(fact -> stating.add(fact.getDisclosure().getAgency().getSlug()));
        List<StatedFact> counted = facts.stream().filter(fact -> !isBelow(fact.getDisclosure().getAgency(), stating)).toList();
        BigDecimal sum = counted.stream().map(StatedFact::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new GrandTotal(kind, year, sum, counted.size(), facts.size() - counted.size(), disclosures - facts.size());
    }

    private static boolean isBelow(Agency agency, Set<String> stating) {
        for (Agency above = agency.getParent(); above != null; above = above.getParent()) {
            if (stating.contains(above.getSlug())) {
                return true;
            }
        }
        return false;
    }
}
