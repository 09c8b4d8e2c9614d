package cn.mingzhang.search;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Assets;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be found in a disclosure (索引条目): the disclosure, its projects, indicators, lines and passages. */
final class DisclosureEntries {

    /** Room for the entries of one disclosure between those of two others. */
    private static final long ENTRIES = 1_000_000;
    private static final String DUTIES = "职责|职能|名词解释";

    private final Disclosure disclosure;
    private final List<IndexEntry> entries = new ArrayList<>();
    private final Map<String, Suggestion> names = new LinkedHashMap<>();

    private DisclosureEntries(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    static DisclosureEntries of(Disclosure disclosure) {
        DisclosureEntries all = new DisclosureEntries(disclosure);
        all.disclosure();
        disclosure.getProjects().forEach(all::project);
        disclosure.getEvaluations().forEach(all::evaluation);
        disclosure.getPlannedProjects().forEach(all::planned);
        if (disclosure.getOverallTarget() != null) {
            all.overall(disclosure.getOverallTarget());
        }
        disclosure.getStatements().forEach(all::statement);
        all.procurement(disclosure.getProcurement());
        all.assets(disclosure.getAssets());
        disclosure.getNarrative().forEach(all::passage);
        disclosure.getGlossary().forEach(all::term);
        disclosure.getInstitutions().forEach(all::institution);
        return all;
    }

    List<IndexEntry> entries() {
        return entries;
    }

    /** The names that can be suggested. */
    List<Suggestion> names() {
        return List.copyOf(names.values());
    }

    static String key(Disclosure disclosure) {
        return disclosure.getId().toString();
    }

    /** Agency, year and kind, whose next version takes the place of this one; the disclosure alone when it does not tell all three. */
    static String slot(Disclosure disclosure) {
        Agency agency = disclosure.getAgency();
        return agency == null || disclosure.getFiscalYear() == null || disclosure.getKind() == null ? "id " + disclosure.getId()
                : agency.getSlug() + " " + disclosure.getFiscalYear() + " " + disclosure.getKind().code();
    }

    private void disclosure() {
        String kind = disclosure.getKind() == null ? "公开文件" : disclosure.getKind().label();
        String title = disclosure.getTitle() == null || disclosure.getTitle().isBlank()
                ? words(agencyName(), disclosure.getFiscalYear() == null ? null : disclosure.getFiscalYear() + "年", kind) : disclosure.getTitle();
        entry(HitKind.DISCLOSURE, null, 0, SourceLocation.UNKNOWN).title(title)
                .body(words(agencyName(), disclosure.getAgencyCode(), disclosure.getFiscalYear() == null ? null : disclosure.getFiscalYear() + "年度", kind,
                        disclosure.getSource().fileName()))
                .code(disclosure.getAgencyCode()).facet(Facet.GRADE, disclosure.getScore() == null ? null : disclosure.getScore().grade());
        name(agencyName(), "单位");
    }

    private void project(Project project) {
        int position = project.getPosition() + 1;
        IndexEntry entry = entry(HitKind.PROJECT, "projects", position, project.getAt()).title(project.getName())
                .context(words(project.getImplementingUnit(), project.getAttribute()))
                .body(lines(text(project.getOverview()), text(project.getAnnualGoal()), text(project.getPeriodGoal()), texts(project.getGoals())))
                .parts(parts(project.getIndicators().stream()));
        if (project.getAnnualFunds() != null) {
            amount(entry, project.getAnnualFunds().total(), project.getFundsUnit());
        }
        if (project.getPeriodFunds() != null) {
            amount(entry, project.getPeriodFunds().total(), project.getFundsUnit());
        }
        name(project.getName(), "项目");
        narrative(project, position);
        project.getIndicators().forEach(indicator -> indicator(indicator, "projects", position, project.getName()));
    }

    private void narrative(Project project, int position) {
        placed("立项依据", project.getBasis(), "projects", position, project.getName());
        placed("项目设立必要性", project.getNecessity(), "projects", position, project.getName());
        placed("保证项目实施的制度、措施", project.getMeasures(), "projects", position, project.getName());
        placed("项目实施计划", project.getPlan(), "projects", position, project.getName());
    }

    private void evaluation(Evaluation evaluation) {
        int position = evaluation.getPosition() + 1;
        IndexEntry entry = entry(HitKind.PROJECT, "evaluations", position, evaluation.getAt()).title(evaluation.getProject())
                .context(words(evaluation.getUnit() == null ? null : evaluation.getUnit().name(), "项目支出绩效自评"))
                .body(lines(text(evaluation.getAnnualGoal()), text(evaluation.getActual())))
                .parts(parts(evaluation.getIndicators().stream())).facet(Facet.GRADE, evaluation.getGrade());
        evaluation.getFunds().stream().limit(1).forEach(funds -> funds(entry, funds));
        name(evaluation.getProject(), "项目");
        SelfAnalysis analysis = evaluation.getAnalysis();
        if (analysis != null) {
            placed("项目实施和预算执行情况", analysis.implementation(), "evaluations", position, evaluation.getProject());
            placed("产出情况", analysis.output(), "evaluations", position, evaluation.getProject());
            placed("效益情况", analysis.benefit(), "evaluations", position, evaluation.getProject());
            placed("满意度情况", analysis.satisfaction(), "evaluations", position, evaluation.getProject());
            placed("主要经验做法", analysis.experience(), "evaluations", position, evaluation.getProject());
            placed("存在问题", analysis.problems(), "evaluations", position, evaluation.getProject());
            placed("下一步改进措施", analysis.improvements(), "evaluations", position, evaluation.getProject());
        }
        evaluation.getIndicators().forEach(indicator -> indicator(indicator, "evaluations", position, evaluation.getProject())
                .facet(Facet.GRADE, evaluation.getGrade()));
    }

    private static void funds(IndexEntry entry, FundExecution funds) {
        amount(entry, funds.executed(), MoneyUnit.TEN_THOUSAND_YUAN);
        amount(entry, funds.fullYearBudget(), MoneyUnit.TEN_THOUSAND_YUAN);
        amount(entry, funds.approved(), MoneyUnit.TEN_THOUSAND_YUAN);
        amount(entry, funds.declared(), MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private void planned(PlannedProject planned) {
        IndexEntry entry = entry(HitKind.PROJECT, null, 0, planned.getAt()).title(planned.getName())
                .context(words(planned.getCategory(), planned.getResponsible(), "规划工程"))
                .body(words(planned.getContent(), planned.getYears(), planned.getTable(), planned.getInvestment()));
        Amount.number(planned.getInvestment()).ifPresent(number -> amount(entry, new Figure(number, planned.getAt()), MoneyUnit.TEN_THOUSAND_YUAN));
        name(planned.getName(), "项目");
    }

    private void overall(OverallTarget overall) {
        placed("部门职责", overall.getResponsibilities(), null, 0, overall.getTitle());
        placed("战略目标", overall.getStrategy(), null, 0, overall.getTitle());
        placed("年度工作任务", overall.getTasks(), null, 0, overall.getTitle());
        placed("年度绩效目标", overall.getAnnualGoal(), null, 0, overall.getTitle());
        overall.getIndicators().forEach(indicator -> indicator(indicator, null, 0, "部门整体绩效目标"));
    }

    private IndexEntry indicator(Indicator indicator, String section, int position, String owner) {
        IndexEntry entry = entry(HitKind.INDICATOR, section, position, indicator.getAt()).title(indicator.getLevel3()).context(owner)
                .body(values(indicator)).shown(labelled(indicator)).target(first(indicator.getTarget(), indicator.getAdjustedTarget()))
                .facet(Facet.INDICATOR_CLASS, IndicatorClass.of(indicator.getLevel2(), indicator.getLevel1()));
        TargetReading reading = indicator.getReading();
        if (reading != null) {
            entry.facet(Facet.MEASURABLE, reading.isMeasurable() ? "可衡量" : "不可衡量");
            entry.facet(Facet.OUTCOME, Outcome.of(reading, indicator.getActual()));
            MoneyUnit unit = reading.isMeasurable() && reading.unit() != null ? unitOf(reading.unit()) : null;
            if (unit != null) {
                amount(entry, new Figure(reading.value(), indicator.getAt()), unit);
            }
        }
        name(indicator.getLevel3(), "指标");
        return entry;
    }

    /** 元, 万元 and 亿元, also per piece: 元/台. */
    private static MoneyUnit unitOf(String printed) {
        return printed.matches("(?:亿|万)?元(?:[/／每].*)?") ? MoneyUnit.in(printed) : null;
    }

    private void statement(Statement statement) {
        for (LineItem row : statement.getRows()) {
            line(statement, row);
        }
    }

    private void line(Statement statement, LineItem row) {
        String name = first(row.getName(), row.getUnitName(), row.getGovernmentEconomic());
        if (name == null && row.getCode() == null) {
            name = row.getCells().stream().map(Cell::text).filter(text -> text != null && Amount.number(text).isEmpty()).findFirst().orElse(null);
        }
        if (name == null && row.getCode() == null) {
            return;
        }
        IndexEntry entry = entry(HitKind.LINE, "statements", statement.getPosition() + 1, row.getAt()).title(first(name, row.getCode()))
                .context(words(statement.getNumber(), statement.getTitle()))
                .body(words(row.getCode(), row.getGovernmentEconomic(), row.getUnitName(),
                        row.getCells().stream().map(Cell::text).filter(text -> text != null).collect(Collectors.joining(" "))))
                .shown(shown(statement, row)).code(row.getCode());
        if (statement.getUnit() != null) {
            row.getCells().forEach(cell -> cell.amount().ifPresent(number -> amount(entry, new Figure(number, cell.at()), statement.getUnit())));
        }
        if (statement.getLayout() == Statement.Layout.FUNCTIONAL && row.getCode() != null && row.getCode().strip().length() >= 3) {
            entry.facet(Facet.FUNCTION, function(statement, row.getCode().strip().substring(0, 3)));
        }
        if (statement.getLayout() == Statement.Layout.PROJECTS && "project".equals(row.getRowType())) {
            name(row.getName(), "项目");
        }
    }

    /** The class of a functional code as the same statement names it: 211 节能环保支出. */
    private static String function(Statement statement, String code) {
        return statement.getRows().stream().filter(row -> row.getCode() != null && row.getCode().strip().equals(code) && row.getName() != null).findFirst()
                .map(row -> code + " " + row.getName().strip()).orElse(null);
    }

    private static String shown(Statement statement, LineItem row) {
        Map<String, String> titles = statement.getColumns().stream().collect(Collectors.toMap(Column::key, column -> column.title() == null ? "" : column.title(), (a, b) -> a));
        String cells = row.getCells().stream().filter(cell -> cell.text() != null && !cell.text().equals(row.getName()) && !cell.text().equals(row.getCode()))
                .map(cell -> (titles.getOrDefault(cell.key(), "") + " " + cell.text()).strip()).collect(Collectors.joining("；"));
        String unit = statement.getUnit() == null ? "" : "（" + statement.getUnit().label() + "）";
        return words(row.getCode(), cells) + unit;
    }

    private void procurement(Procurement procurement) {
        if (procurement == null || procurement.items() == null) {
            return;
        }
        for (Procurement.Item item : procurement.items()) {
            String name = first(item.article(), item.project());
            if (name != null) {
                SourceLocation at = item.unitPrice() != null ? item.unitPrice().at() : item.amount() != null ? item.amount().at() : SourceLocation.UNKNOWN;
                IndexEntry entry = entry(HitKind.LINE, null, 0, at).title(name).context(words("政府采购", item.project()))
                        .body(words(item.catalogueNumber(), item.quantity(), item.measure(), digits(item.unitPrice()), digits(item.amount())))
                        .shown(joined("数量", words(item.quantity(), item.measure()), "单价", digits(item.unitPrice()), "金额", digits(item.amount()))
                                + (procurement.unit() == null ? "" : "（" + procurement.unit().label() + "）"));
                amount(entry, item.unitPrice(), procurement.unit());
                amount(entry, item.amount(), procurement.unit());
            }
        }
    }

    private void assets(Assets assets) {
        if (assets == null || assets.items() == null) {
            return;
        }
        for (Assets.Item item : assets.items()) {
            if (item.name() != null) {
                IndexEntry entry = entry(HitKind.LINE, null, 0, item.at()).title(item.name()).context(words("国有资产占有使用", assets.asOf()))
                        .body(words(digits(item.quantity()), item.measure(), digits(item.value())))
                        .shown(joined("数量", words(digits(item.quantity()), item.measure()), "价值", digits(item.value())));
                amount(entry, item.value(), assets.valueUnit());
            }
        }
    }

    private void passage(Passage passage) {
        String heading = passage.getHeading() == null ? "" : passage.getHeading();
        entry(HitKind.PASSAGE, null, 0, passage.getAt()).title(heading).body(passage.getText())
                .standing(heading.matches(".*(?:" + DUTIES + ").*") || StandingText.is(passage.getText()));
    }

    private void placed(String label, PlacedText text, String section, int position, String owner) {
        if (text != null && !text.isBlank()) {
            entry(HitKind.PASSAGE, section, position, text.at()).title(label).context(owner).body(text.text()).standing(label.matches(DUTIES) || StandingText.is(text.text()));
        }
    }

    private void term(GlossaryTerm term) {
        entry(HitKind.PASSAGE, null, 0, term.getAt()).title(term.getTerm()).context("名词解释").body(term.getDefinition()).standing(true);
        name(term.getTerm(), "用语");
    }

    private void institution(Institution institution) {
        entry(HitKind.PASSAGE, null, 0, institution.getAt()).title(institution.getName()).context("机构设置")
                .body(words(institution.getNature(), institution.getRank(), institution.getFunding())).standing(true);
    }

    private IndexEntry entry(HitKind kind, String section, int position, SourceLocation at) {
        Agency agency = disclosure.getAgency();
        IndexEntry entry = new IndexEntry(kind).id(disclosure.getId() + "-" + entries.size(), disclosure.getId() * ENTRIES + entries.size())
                .publishedAt(disclosure.getPublishedAt()).facet(Facet.KIND, kind.code()).facet(Facet.AGENCY, agencyName())
                .facet(Facet.REGION, agency == null ? null : agency.getRegion())
                .facet(Facet.YEAR, disclosure.getFiscalYear() == null ? null : disclosure.getFiscalYear().toString())
                .facet(Facet.DOCUMENT, disclosure.getKind() == null ? null : disclosure.getKind().label())
                .place(new PagePlace(agency == null ? null : agency.getSlug(), disclosure.getFiscalYear(),
                        disclosure.getKind() == null ? null : disclosure.getKind().code(), disclosure.getSource().sha256(), section, position,
                        at == null ? "" : at.code()));
        entries.add(entry);
        return entry;
    }

    private String agencyName() {
        return disclosure.getAgency() == null ? disclosure.getAgencyName() : disclosure.getAgency().getName();
    }

    private void name(String name, String kind) {
        if (name != null && name.strip().length() > 1 && name.length() <= 80) {
            names.putIfAbsent(name.strip(), new Suggestion(name.strip(), kind));
        }
    }

    private static void amount(IndexEntry entry, Figure figure, MoneyUnit unit) {
        if (figure != null && figure.value() != null && unit != null) {
            BigDecimal yuan = new Amount(figure.value(), unit).yuan();
            entry.amount(yuan, grouped(figure.value()) + " " + unit.label());
        }
    }

    /** With thousands separators and the printed decimals. */
    private static String grouped(BigDecimal printed) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, printed.scale()) + "f", printed);
    }

    private static String values(Indicator i) {
        return words(i.getTarget(), i.getPeriodTarget(), i.getInitialTarget(), i.getAdjustedTarget(), i.getActual(), i.getQualitative(), i.getDeviation(),
                i.getDescription(), i.getScoring(), i.getBasis());
    }

    private static String labelled(Indicator i) {
        return joined("目标", i.getTarget(), "实施期目标", same(i.getPeriodTarget(), i.getTarget()), "年初目标", i.getInitialTarget(), "调整后目标", i.getAdjustedTarget(),
                "实际完成", i.getActual(), "说明", i.getQualitative(), "分值", digits(i.getWeight()), "得分", digits(i.getScore()),
                "偏差原因", i.getDeviation(), "描述", i.getDescription(), "评分标准", i.getScoring(), "依据", i.getBasis());
    }

    private static String parts(Stream<Indicator> indicators) {
        return indicators.map(indicator -> words(indicator.getLevel3(), values(indicator))).collect(Collectors.joining("\n"));
    }

    private static String same(String text, String other) {
        return text != null && text.equals(other) ? null : text;
    }

    /** Labels and values in turn; a label without value is left out. */
    private static String joined(String... labelsAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            if (labelsAndValues[i + 1] != null && !labelsAndValues[i + 1].isBlank()) {
                pairs.add(labelsAndValues[i] + " " + labelsAndValues[i + 1].strip());
            }
        }
        return String.join("；", pairs);
    }

    private static String words(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).map(String::strip).collect(Collectors.joining(" "));
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String texts(List<PlacedText> texts) {
        return texts == null ? null : texts.stream().map(PlacedText::text).collect(Collectors.joining("\n"));
    }

    private static String text(PlacedText text) {
        return text == null ? null : text.text();
    }

    private static String digits(Figure figure) {
        return figure == null ? null : figure.text();
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
    }
}
