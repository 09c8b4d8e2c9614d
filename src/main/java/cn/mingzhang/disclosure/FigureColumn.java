package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A figure in one column: the printed digits and the place. A numeric column would lose the printed decimals. */
@Converter
public class FigureColumn implements AttributeConverter<Figure, String> {

    @Override
    public String convertToDatabaseColumn(Figure figure) {
        return JsonColumn.figureCode(figure);
    }

    @Override
    public Figure convertToEntityAttribute(String code) {
        return JsonColumn.figureOfCode(code);
    }
}
