package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Places in one column. */
@Converter
public class SourceLocationsColumn extends JsonColumn<List<SourceLocation>> implements AttributeConverter<List<SourceLocation>, String> {

    public SourceLocationsColumn() {
        super(new TypeReference<>() {
        });
    }
}
