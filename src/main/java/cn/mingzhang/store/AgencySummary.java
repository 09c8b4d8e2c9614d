package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.DisclosureKind;
import java.util.Map;
import java.util.SortedSet;

/**
 * An agency with what it has published.
 *
 * @param disclosures how many in all
 * @param years       for which years, the newest last
 * @param kinds       how many of each kind; those that do not tell their kind are left out
 */
public record AgencySummary(Agency agency, long disclosures, SortedSet<Integer> years, Map<DisclosureKind, Long> kinds) {
}
