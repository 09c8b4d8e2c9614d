package cn.mingzhang.export;

import cn.mingzhang.disclosure.Disclosure;
import java.util.List;

/**
 * A table of one disclosure, ready to be written (表格): its rows as texts, null where nothing is printed.
 *
 * @param name  short name for a sheet of a workbook or a file
 * @param title what it is, in full
 * @param unit  unit of its amounts, or null when there is none or each row tells its own
 */
public record Sheet(String name, String title, String unit, Provenance source, List<Head> heads, List<List<String>> rows) {

    /** A column: its lasting name, its title for people, and what stands in it. */
    public record Head(String name, String title, FieldType type) {
    }

    static <T> Sheet of(Listing<T> listing, Disclosure disclosure, List<T> things) {
        return new Sheet(listing.title(), listing.title(), null, Provenance.of(disclosure),
                listing.fields().stream().map(field -> new Head(field.name(), field.title(), field.type())).toList(),
                things.stream().map(listing::row).toList());
    }
}
