package cn.mingzhang.web.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One page of a long list (分页), with the addresses of the others.
 *
 * @param total   how many entries there are in all
 * @param size    entries on a page
 * @param number  this page, from 1 to {@link #last()}
 * @param address of the list
 * @param query   the filters, so that they stay when the page is turned; null values are left out
 */
public record Paging(long total, int size, int number, String address, Map<String, String> query) {

    /** The page that was asked for, or the last one when there are not so many. */
    public static Paging of(long total, int size, int asked, String address, Map<String, String> query) {
        Map<String, String> filters = new LinkedHashMap<>(query);
        filters.values().removeIf(value -> value == null);
        return new Paging(total, size, (int) Math.max(1, Math.min(asked, pages(total, size))), address, filters);
    }

    public long last() {
        return pages(total, size);
    }

    /** The position of the first entry of this page, counted from 0. */
    public int from() {
        return (number - 1) * size;
    }

    /** The address of the page before; null on the first. */
    public String previous() {
        return number == 1 ? null : page(number - 1);
    }

    /** The address of the next page; null on the last. */
    public String next() {
        return number >= last() ? null : page(number + 1);
    }

    /** The list with one filter changed, from its first page; an empty value takes the filter off. */
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return address + query(changed);
    }

    private String page(int other) {
        Map<String, String> parameters = new LinkedHashMap<>(query);
        if (other > 1) {
            parameters.put("page", String.valueOf(other));
        }
        return address + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty() ? "" : parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", ""));
    }

    private static long pages(long total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }
}
