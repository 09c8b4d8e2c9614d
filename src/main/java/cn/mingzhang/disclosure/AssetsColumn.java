package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Assets in one column. */
@Converter
public class AssetsColumn extends JsonColumn<Assets> {

    public AssetsColumn() {
        super(new TypeReference<>() {
        });
    }
}
