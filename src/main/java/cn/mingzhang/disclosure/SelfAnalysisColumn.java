package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A self-analysis in one column. */
@Converter
public class SelfAnalysisColumn extends JsonColumn<SelfAnalysis> implements AttributeConverter<SelfAnalysis, String> {

    public SelfAnalysisColumn() {
        super(new TypeReference<>() {
        });
    }
}
