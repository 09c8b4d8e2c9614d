package cn.mingzhang.store;

import cn.mingzhang.disclosure.DisclosureKind;

/** Which disclosures facts are asked of (范围): null is any. */
public record Scope(String agencySlug, Integer fiscalYear, DisclosureKind kind) {

    public static final Scope ALL = new Scope(null, null, null);
}
