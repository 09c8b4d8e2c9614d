package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Fund lines of a self-evaluation in one column. */
@Converter
public class FundExecutionsColumn extends JsonColumn<List<FundExecution>> {

    public FundExecutionsColumn() {
        super(new TypeReference<>() {
        });
    }
}
