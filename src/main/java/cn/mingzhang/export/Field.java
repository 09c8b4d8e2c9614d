package cn.mingzhang.export;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a {@link Listing} (字段).
 *
 * @param name     lasting name, in the data package and the API
 * @param title    Chinese name, in files for people
 * @param type     what its values are
 * @param required whether every row has a value
 * @param values   the only values it can have; empty when there is no such list
 * @param value    takes the value out of a thing, as text; null where nothing is printed
 */
public record Field<T>(String name, String title, FieldType type, boolean required, List<String> values, Function<T, String> value) {

    public String of(T thing) {
        return value.apply(thing);
    }
}
