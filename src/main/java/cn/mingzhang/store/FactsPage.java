package cn.mingzhang.store;

import java.util.List;

/**
 * Some facts out of many, in a lasting order (一页事实).
 *
 * @param next where the page after this one begins; null on the last
 */
public record FactsPage<T>(List<T> facts, Mark next) {

    /** How far one has read: up to this part of this disclosure. */
    public record Mark(long disclosure, long part) {

        public static final Mark START = new Mark(0, 0);
    }
}
