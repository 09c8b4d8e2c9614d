package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceFile;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** The source file in one column; its SHA-256 is also a column of its own. */
@Converter
public class SourceFileColumn extends JsonColumn<SourceFile> {

    public SourceFileColumn() {
        super(new TypeReference<>() {
        });
    }
}
