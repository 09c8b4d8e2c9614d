package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import java.util.SortedSet;

/** An agency with what it has published: how many disclosures, for which years (the newest last). */
public record AgencySummary(Agency agency, long disclosures, SortedSet<Integer> years) {
}
