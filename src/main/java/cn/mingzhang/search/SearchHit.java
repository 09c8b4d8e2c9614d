package cn.mingzhang.search;

import java.time.Instant;

/**
 * One result (检索结果).
 *
 * @param id       what tells it from all others
 * @param kind     what it is
 * @param title    with the words marked
 * @param context  what it belongs to, with the words marked
 * @param text     where the words stand
 * @param agency   name of the agency, or null
 * @param region   of the agency, or null
 * @param document label of the kind of disclosure, or null
 * @param amount   as printed with its unit, or null
 * @param place    which page shows it
 * @param publishedAt when its disclosure was published
 * @param near     whether it only comes close: then it is not counted
 */
public record SearchHit(String id, HitKind kind, Snippet title, Snippet context, Snippet text, String agency, String region,
                        String document, String amount, PagePlace place, Instant publishedAt, boolean near) {
}
