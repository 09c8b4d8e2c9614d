package cn.mingzhang.export;

import java.util.List;

/**
 * A kind of facts as rows (清单): what each column is, what tells a row from all others, and which row of another listing it
 * belongs to.
 *
 * @param name       lasting name, such as key-figures
 * @param title      Chinese name
 * @param key        names of the fields that tell a row from all others
 * @param references fields that name a row of another listing
 */
public record Listing<T>(String name, String title, String description, List<Field<T>> fields, List<String> key,
                         List<Reference> references) {

    /** A field whose value, where it has one, is the key of a row of another listing. */
    public record Reference(String field, String listing, String listingField) {
    }

    /** The values of a thing in the order of the fields; null where nothing is printed. */
    public List<String> row(T thing) {
        return fields.stream().map(field -> field.of(thing)).toList();
    }

    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }
}
