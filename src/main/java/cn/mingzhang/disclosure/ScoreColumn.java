package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** A score in one column. */
@Converter
public class ScoreColumn extends JsonColumn<Score> {

    public ScoreColumn() {
        super(new TypeReference<>() {
        });
    }
}
