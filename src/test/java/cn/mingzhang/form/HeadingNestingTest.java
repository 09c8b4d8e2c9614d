package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Levels of headings whose numbers restart, skip or change their kind. */
class HeadingNestingTest {

    @Test
    void aReportPastedInRestartsInsideASection() {
        assertThat(levels("一、概况", "二、结论", "（一）得分", "（二）分析", "一、高效推动", "二、深入落实", "（一）治水", "（二）治气", "三、党的建设", "三、建议"))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 3, 1);
    }

    @Test
    void skippedNumbersStayAmongTheirSiblings() {
        assertThat(levels("一、目标", "（一）总体", "（二）分项", "（一）执法", "（二）监测", "（六）信息", "（三）措施", "二、采购")).containsExactly(1, 2, 2, 3, 3, 3, 2, 1);
    }

    @Test
    void numbersOfTheWordProcessorAndTypedOnesGoOn() {
        assertThat(levels("1、基本情况", "（1）概况", "（2）制度", "(三)、资金", "1.年初收支", "2.范围", "二、目标", "（一）战略")).containsExactly(1, 2, 2, 2, 3, 3, 1, 2);
    }

    @Test
    void partsStandInsideAChapterThatGoesOnAfterThem() {
        assertThat(levels("一、职责", "二、绩效", "第一部分 整体", "（一）总体", "第二部分 资金", "1.甲项目", "三、采购")).containsExactly(1, 1, 2, 3, 2, 3, 1);
    }

    @Test
    void partsEncloseChaptersThatStartAnew() {
        assertThat(levels("第一部分 概况", "一、职责", "二、机构", "第二部分 说明", "一、收入", "（一）本年", "二、支出")).containsExactly(1, 2, 2, 1, 2, 3, 2);
    }

    @Test
    void readsChineseAndArabicNumbers() {
        assertThat(new String[] {"（十二）", "二十、", "第三部分", "(3)、", "10.", ""}).extracting(HeadingNesting::number).containsExactly(12, 20, 3, 3, 10, 0);
    }

    private static List<Integer> levels(String... headings) {
        return new SectionReader().read(document(headings).blocks()).stream().map(Section::heading).filter(heading -> heading != null)
                .map(Heading::level).toList();
    }
}
