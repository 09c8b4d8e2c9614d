package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTest {

    private static ListNumbers.Level level(String format, String pattern) {
        return new ListNumbers.Level(1, format, pattern, -1, false);
    }

    @ParameterizedTest
    @CsvSource({
        "1, decimal, 1", "9, decimalZero, 09", "3, chineseCounting, 三", "10, chineseCountingThousand, 十", "12, taiwaneseCountingThousand, 十二",
        "20, chineseCounting, 二十", "103, chineseCounting, 一百零三", "110, chineseCounting, 一百一十", "1010, chineseCounting, 一千零一十",
        "21, chineseLegalSimplified, 贰拾壹", "20, ideographDigital, 二〇", "4, ideographTraditional, 丁", "3, decimalEnclosedCircle, ③",
        "2, decimalEnclosedParen, ⑵", "5, ideographEnclosedCircle, ㊄", "28, lowerLetter, bb", "14, upperRoman, XIV", "3, decimalFullWidth, ３",
        "0, chineseCounting, 0", "7, unheardOf, 7"})
    void writesNumbersAsAWordProcessorDoes(int number, String format, String printed) {
        assertThat(NumberFormat.write(number, format)).isEqualTo(printed);
    }

    @Test
    void beginsALowerLevelAgainUnderEachHigherNumber() {
        ListNumbers numbers = new ListNumbers();
        numbers.define(0, 0, level("chineseCounting", "第%1章"));
        numbers.define(0, 1, level("decimal", "%1.%2"));
        numbers.list(1, 0);
        assertThat(numbers.next(1, 0)).isEqualTo("第一章");
        assertThat(numbers.next(1, 1)).isEqualTo("一.1");
        assertThat(numbers.next(1, 1)).isEqualTo("一.2");
        assertThat(numbers.next(1, 0)).isEqualTo("第二章");
        assertThat(numbers.next(1, 1)).isEqualTo("二.1");
    }

    @Test
    void countsOnInListsOfOneDefinitionUnlessTheyStartAnew() {
        ListNumbers numbers = new ListNumbers();
        numbers.define(0, 0, level("decimal", "%1、"));
        numbers.list(1, 0);
        numbers.list(2, 0);
        numbers.list(3, 0);
        numbers.startList(3, 0, 1);
        assertThat(numbers.next(1, 0)).isEqualTo("1、");
        assertThat(numbers.next(2, 0)).isEqualTo("2、");
        assertThat(numbers.next(3, 0)).isEqualTo("1、");
        assertThat(numbers.next(3, 0)).isEqualTo("2、");
    }

    @Test
    void printsNothingForBulletsAndUnknownLists() {
        ListNumbers numbers = new ListNumbers();
        numbers.define(0, 0, level("bullet", "\uF06C"));
        numbers.list(1, 0);
        assertThat(numbers.next(1, 0)).isNull();
        assertThat(numbers.next(9, 0)).isNull();
    }

    @Test
    void writesALegalLevelInPlainDigits() {
        ListNumbers numbers = new ListNumbers();
        numbers.define(0, 0, level("chineseCounting", "%1"));
        numbers.define(0, 1, new ListNumbers.Level(1, "chineseCounting", "%1.%2", -1, true));
        numbers.list(1, 0);
        numbers.next(1, 0);
        assertThat(numbers.next(1, 1)).isEqualTo("1.1");
    }
}
