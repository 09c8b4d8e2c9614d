package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A score in one column. */
@Converter
public class ScoreColumn extends JsonColumn<Score> implements AttributeConverter<Score, String> {

    public ScoreColumn() {
        super(new TypeReference<>() {
        });
    }
}
