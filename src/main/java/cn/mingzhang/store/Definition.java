package cn.mingzhang.store;

import cn.mingzhang.disclosure.GlossaryTerm;

/**
 * One wording of a term in the disclosures (名词的一种写法).
 *
 * @param first   where it was first published
 * @param printed how many published disclosures print it so
 */
public record Definition(GlossaryTerm first, long printed) {
}
