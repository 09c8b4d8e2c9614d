package cn.mingzhang.form;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first heading (封面、标题): the title, which may be printed on several lines and names the agency and the
 * year, and an introduction.
 *
 * @param title        lines of the title joined; null when there is none
 * @param introduction running text before the first heading
 * @param labelled     lines such as 单位名称：…
 * @param at           where the title stands
 */
public record FrontMatter(String title, List<PlacedText> introduction, List<String> labelled, SourceLocation at) {

    private static final String YEAR = "(?<year>20\\d\\d|二[〇○Ｏ零O0]{1,2}[〇○Ｏ零O0一二三四五六七八九]{1,2})\\s*[—\\-－至]?\\s*年度?";
    private static final Pattern YEAR_IN_TITLE = Pattern.compile(YEAR);
    private static final String WHAT_IT_IS = "(?:关于)?(?:部门|单位|部门（单位）|部门\\(单位\\))?(?:整体|项目)?(?:支出)?(?:财政)?(?:重点)?(?:预算|决算|绩效|收支)";
    /** A name ends like an organisation's: 局, 委, 中心 …; so 预算编审中心 is not cut at 预算. */
    private static final String ORGANISATION_END = "(?:局|委|办|厅|院|会|所|站|中心|队|校|学|园|馆|部|处|社|团|政府|公司|机关|街道|镇|乡)";
    private static final Pattern ORGANISATION = Pattern.compile("(?<agency>.*?" + ORGANISATION_END + ")"
            + "(?=(?:的|本级)?" + WHAT_IT_IS + ").*");
    /** Without such an end it is no name: 三公经费 heads a table. */
    private static final Pattern AN_ORGANISATION = Pattern.compile("\\s*\\S.*" + ORGANISATION_END + "(?:[（(].{1,10}[）)])?(?:本级)?\\s*");
    private static final Pattern AGENCY_LABEL = Pattern.compile("(?:部门|单位|部门（单位）|填报单位|编制部门|填报部门|预算部门)(?:名称)?\\s*(?:（盖章）|\\(盖章\\))?\\s*[：:]\\s*(?<agency>\\S.*)");
    private static final Pattern NO_TITLE_LINE = Pattern.compile("附件.{0,8}|目\\s*录|.{0,4}\\d{4}\\s*年\\s*\\d{1,2}\\s*月.{0,6}|[-—\\d\\s]*");
    private static final int LONGEST_LINE = 45;

    /** Reads the section without heading. */
    public static FrontMatter of(Section front) {
        List<String> title = new ArrayList<>();
        List<String> labelled = new ArrayList<>();
        List<PlacedText> introduction = new ArrayList<>();
        SourceLocation at = SourceLocation.UNKNOWN;
        for (Block block : front.blocks()) {
            String text = block instanceof Paragraph paragraph ? PrintedText.strip(paragraph.text()) : "";
            if (text.isEmpty()) {
                continue;
            }
            if (text.matches("[^：:]{2,14}[：:].{1,40}") && !text.matches(".*[。；]$")) {
                labelled.add(text);
                introduction.add(PlacedText.of(text, block.at()));
            } else if (!introduction.isEmpty() || text.length() > LONGEST_LINE || text.matches(".*[。；，：:]$")) {
                introduction.add(PlacedText.of(text, block.at()));
            } else if (!NO_TITLE_LINE.matcher(text).matches()) {
                at = title.isEmpty() ? block.at() : at;
                title.add(PrintedText.oneLine(text));
            }
        }
        return new FrontMatter(title.isEmpty() ? null : String.join("", title), introduction, labelled, at);
    }

    /** The year the title names, or null. */
    public Integer year() {
        Matcher matcher = YEAR_IN_TITLE.matcher(title == null ? "" : title);
        return matcher.find() ? FiscalYears.number(matcher.group("year")) : null;
    }

    /** The agency: what the title names besides the year and what kind of document it is; else a line such as 单位名称：…. Or null. */
    public String agency() {
        Matcher year = YEAR_IN_TITLE.matcher(title == null ? "" : title);
        boolean found = year.find();
        String before = found ? title.substring(0, year.start()) : "";
        String named = before.replaceFirst("^关于", "").replaceFirst("(?:关于)$", "");
        if (named.isBlank() && title != null) {
            String rest = (found ? title.substring(year.end()) : title).replaceFirst("^关于", "");
            Matcher organisation = ORGANISATION.matcher(rest);
            named = organisation.matches() ? organisation.group("agency") : rest.replaceFirst(WHAT_IT_IS + ".*", "");
        }
        if (AN_ORGANISATION.matcher(named).matches()) {
            return PrintedText.strip(named);
        }
        return labelled.stream().map(AGENCY_LABEL::matcher).filter(Matcher::matches).map(line -> PrintedText.strip(line.group("agency")))
                .findFirst().orElse(null);
    }
}
