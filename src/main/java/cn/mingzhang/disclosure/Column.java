package cn.mingzhang.disclosure;

/**
 * A column of a statement (栏目).
 *
 * @param key   lasting name where the form is known (total, basic, project …), else c1, c2 …
 * @param title as printed; header rows are joined by /
 */
public record Column(String key, String title) {
}
