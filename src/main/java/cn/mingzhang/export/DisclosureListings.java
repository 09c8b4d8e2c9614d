package cn.mingzhang.export;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who published which document, what its text states and what was noticed in it (单位、公开文件、关键数据、疑点). */
public final class DisclosureListings {

    public static final Listing<Agency> AGENCIES = new ListingDraft<Agency>("agencies", "公开单位", "公开过文件的部门和单位，以及它们的主管部门。")
            .key("agency", "单位标识", Agency::getSlug)
            .always("name", "单位名称", Agency::getName)
            .text("code", "部门代码", Agency::getCode)
            .text("region", "行政区", Agency::getRegion)
            .text("parent", "主管部门标识", agency -> agency.getParent() == null ? null : agency.getParent().getSlug())
            .refers("parent", "agencies", "agency").done();

    public static final Listing<Disclosure> DISCLOSURES = new ListingDraft<Disclosure>("disclosures", "公开文件",
            "每份公开文件一行，只含现行版本。disclosure 是原文件 SHA-256 的前 16 位，网址 /documents/{disclosure} 就是它的页面。")
            .key("disclosure", "文件标识", Ids::of)
            .text("agency", "单位标识", disclosure -> disclosure.getAgency() == null ? null : disclosure.getAgency().getSlug())
            .text("agency_name", "单位名称（原文）", Disclosure::getAgencyName)
            .text("agency_code", "部门代码（原文）", Disclosure::getAgencyCode)
            .add("fiscal_year", "年度", FieldType.YEAR, false, List.of(),
                    disclosure -> disclosure.getFiscalYear() == null ? null : disclosure.getFiscalYear().toString())
            .oneOf("kind", "公开类型", Stream.of(DisclosureKind.values()).map(DisclosureKind::code).toList(),
                    disclosure -> disclosure.getKind() == null ? null : disclosure.getKind().code())
            .text("title", "标题", Disclosure::getTitle)
            .text("form", "读作的格式", Disclosure::getForm)
            .flag("recognised", "格式已识别", Disclosure::isRecognised)
            .integer("version", "版本", Disclosure::getVersion)
            .add("published_at", "收录时间", FieldType.MOMENT, true, List.of(), disclosure -> disclosure.getPublishedAt().toString())
            .always("source_file", "来源文件", disclosure -> disclosure.getSource().fileName())
            .text("source_type", "来源文件类型", disclosure -> disclosure.getSource().mediaType())
            .always("source_sha256", "来源文件 SHA-256", disclosure -> disclosure.getSource().sha256())
            .integer("source_pages", "来源文件页数", disclosure -> disclosure.getSource().pages())
            .decimal("score", "部门整体得分", disclosure -> disclosure.getScore() == null ? null : digits(disclosure.getScore().value()))
            .decimal("score_out_of", "部门整体满分", disclosure -> disclosure.getScore() == null ? null : digits(disclosure.getScore().outOf()))
            .text("grade", "部门整体等级", disclosure -> disclosure.getScore() == null ? null : disclosure.getScore().grade())
            .refers("agency", "agencies", "agency").done();

    public static final Listing<KeyFigure> KEY_FIGURES = new ListingDraft<KeyFigure>("key-figures", "关键数据", "正文文字里写明的数字，一个数字一行。")
            .key("key_figure", "数据标识", figure -> Ids.part(figure.getDisclosure(), "key-figures", figure.getPosition()))
            .always("disclosure", "文件标识", figure -> Ids.of(figure.getDisclosure()))
            .text("name", "名称", KeyFigure::getName)
            .decimal("value", "数值", figure -> digits(figure.getValue()))
            .text("unit", "单位", KeyFigure::getUnit)
            .decimal("percent", "占比或变动（%）", figure -> figure.getPercent() == null ? null : figure.getPercent().toPlainString())
            .oneOf("direction", "增减", List.of("increase", "decrease"), KeyFigure::getDirection)
            .text("section", "所在标题", KeyFigure::getSection)
            .place(figure -> figure.getValue() == null ? null : figure.getValue().at())
            .refers("disclosure", "disclosures", "disclosure").done();

    public static final Listing<RecordedFinding> FINDINGS = new ListingDraft<RecordedFinding>("findings", "疑点",
            "程序发现原文前后不一致或不完整之处，一处一行。疑点是供人核对的提示，不是结论。")
            .key("finding", "疑点标识", finding -> Ids.part(finding.getDisclosure(), "findings", finding.getPosition()))
            .always("disclosure", "文件标识", finding -> Ids.of(finding.getDisclosure()))
            .always("rule", "规则", RecordedFinding::getRule)
            .oneOf("severity", "程度", Stream.of(Severity.values()).map(Severity::code).toList(), finding -> finding.getSeverity().code())
            .always("message", "说明", RecordedFinding::getMessage)
            .text("expected", "应为", RecordedFinding::getExpected)
            .text("found", "原文", RecordedFinding::getFound)
            .text("places", "全部出处", DisclosureListings::places)
            .place(finding -> finding.getAt().isEmpty() ? null : finding.getAt().get(0))
            .refers("disclosure", "disclosures", "disclosure").done();

    private DisclosureListings() {
    }

    static String digits(Figure figure) {
        return figure == null ? null : figure.text();
    }

    private static String places(RecordedFinding finding) {
        String codes = finding.getAt().stream().filter(SourceLocation::isKnown).map(SourceLocation::code).collect(Collectors.joining(" "));
        return codes.isEmpty() ? null : codes;
    }
}
