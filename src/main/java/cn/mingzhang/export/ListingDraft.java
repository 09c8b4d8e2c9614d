package cn.mingzhang.export;

import cn.mingzhang.export.Listing.Reference;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A {@link Listing} being written down, column by column. */
final class ListingDraft<T> {

    private final String name;
    private final String title;
    private final String description;
    private final List<Field<T>> fields = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    ListingDraft(String name, String title, String description) {
        this.name = name;
        this.title = title;
        this.description = description;
    }

    /** A name by which, with the other keys, a row is told from all others. */
    ListingDraft<T> key(String field, String heading, Function<T, String> value) {
        key.add(field);
        return add(field, heading, FieldType.TEXT, true, List.of(), value);
    }

    /** A number by which, with the other keys, a row is told from all others. */
    ListingDraft<T> keyNumber(String field, String heading, Function<T, Integer> value) {
        key.add(field);
        return add(field, heading, FieldType.INTEGER, true, List.of(), thing -> value.apply(thing).toString());
    }

    ListingDraft<T> text(String field, String heading, Function<T, String> value) {
        return add(field, heading, FieldType.TEXT, false, List.of(), value);
    }

    /** A text that every row has. */
    ListingDraft<T> always(String field, String heading, Function<T, String> value) {
        return add(field, heading, FieldType.TEXT, true, List.of(), value);
    }

    /** A text out of a closed list, or nothing. */
    ListingDraft<T> oneOf(String field, String heading, List<String> values, Function<T, String> value) {
        return add(field, heading, FieldType.TEXT, false, List.copyOf(values), value);
    }

    /** A number as printed. */
    ListingDraft<T> decimal(String field, String heading, Function<T, String> value) {
        return add(field, heading, FieldType.DECIMAL, false, List.of(), value);
    }

    ListingDraft<T> integer(String field, String heading, Function<T, Integer> value) {
        return add(field, heading, FieldType.INTEGER, false, List.of(), thing -> text(value.apply(thing)));
    }

    ListingDraft<T> flag(String field, String heading, Predicate<T> value) {
        return add(field, heading, FieldType.BOOLEAN, true, List.of(), thing -> String.valueOf(value.test(thing)));
    }

    ListingDraft<T> add(String field, String heading, FieldType type, boolean required, List<String> values, Function<T, String> value) {
        fields.add(new Field<>(field, heading, type, required, values, value));
        return this;
    }

    /** Where in the source a row stands (出处): the code the source view understands, and its parts. */
    ListingDraft<T> place(Function<T, SourceLocation> place) {
        Function<T, SourceLocation> known = thing -> place.apply(thing) == null ? SourceLocation.UNKNOWN : place.apply(thing);
        return text("source_at", "出处", thing -> known.apply(thing).isKnown() ? known.apply(thing).code() : null)
                .integer("source_page", "出处页", known.andThen(SourceLocation::page))
                .integer("source_line", "出处文本行", known.andThen(SourceLocation::line))
                .integer("source_table", "出处表", known.andThen(SourceLocation::table))
                .integer("source_row", "出处表行", known.andThen(SourceLocation::row))
                .integer("source_column", "出处表列", known.andThen(SourceLocation::column));
    }

    /** The value of a field, where there is one, is the key of a row of another listing. */
    ListingDraft<T> refers(String field, String listing, String listingField) {
        references.add(new Reference(field, listing, listingField));
        return this;
    }

    Listing<T> done() {
        return new Listing<>(name, title, description, List.copyOf(fields), List.copyOf(key), List.copyOf(references));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
