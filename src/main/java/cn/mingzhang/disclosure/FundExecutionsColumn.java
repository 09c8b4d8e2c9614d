package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Fund lines of a self-evaluation in one column. */
@Converter
public class FundExecutionsColumn extends JsonColumn<List<FundExecution>> implements AttributeConverter<List<FundExecution>, String> {

    public FundExecutionsColumn() {
        super(new TypeReference<>() {
        });
    }
}
