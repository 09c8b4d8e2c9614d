package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, agency and year of documents that print them in many ways. */
class FrontMatterTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "云川市水务局东港分局2030年部门预算信息公开情况说明, 云川市水务局东港分局, 2030",
            "2030年云川市民政局部门预算公开说明, 云川市民政局, 2030",
            "云川县预算编审中心整体支出绩效自评报告, 云川县预算编审中心, -",
            "关于云川县教育局2031年度部门整体支出绩效自评的报告, 云川县教育局, 2031",
            "云川县卫生健康局关于2031年度整体支出绩效自评的报告, 云川县卫生健康局, 2031",
            "中共云川县委宣传部部门整体支出绩效评价报告, 中共云川县委宣传部, -",
            "云川市财政局二〇三〇年度部门决算, 云川市财政局, 2030",
            "2031年度部门整体支出绩效自评报告, -, 2031"})
    void titleNamesAgencyAndYear(String title, String agency, Integer year) {
        FrontMatter front = front(document(title));

        assertThat(front.title()).isEqualTo(title);
        assertThat(front.agency()).isEqualTo(agency);
        assertThat(front.year()).isEqualTo(year);
    }

    @Test
    void aTitleOverTwoLinesIsJoinedAndTheAttachmentMarkIsNot() {
        FrontMatter front = front(document("附件2-3", "", "云川县林业局", "整体绩效自评报告", "一、概况"));

        assertThat(front.title()).isEqualTo("云川县林业局整体绩效自评报告");
        assertThat(front.agency()).isEqualTo("云川县林业局");
    }

    @Test
    void aLabelledLineNamesTheAgencyWhereTheTitleDoesNot() {
        FrontMatter front = front(document("2031年度部门整体支出绩效自评报告", "单位名称（盖章）：云川县档案馆", "按照要求，现将自评情况报告如下："));

        assertThat(front.agency()).isEqualTo("云川县档案馆");
        assertThat(front.introduction()).hasSize(2);
    }

    @Test
    void aDocumentMayBeginWithoutTitle() {
        FrontMatter front = front(document("一、概况", "无。"));

        assertThat(front.title()).isNull();
        assertThat(front.agency()).isNull();
        assertThat(front.year()).isNull();
    }

    private static FrontMatter front(Blocks document) {
        return FrontMatter.of(new SectionReader().read(document.blocks()).get(0));
    }
}
