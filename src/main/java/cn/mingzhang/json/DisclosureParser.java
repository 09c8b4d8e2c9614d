package cn.mingzhang.json;

import cn.mingzhang.disclosure.Assets;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.Score;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads back what {@link DisclosureWriter} wrote. */
class DisclosureParser {

    Disclosure parse(JsonNode node) {
        Disclosure disclosure = new Disclosure();
        disclosure.setForm(text(node, "form"));
        disclosure.setRecognised(node.path("recognised").asBoolean());
        disclosure.setKind(DisclosureKind.ofCode(text(node, "kind")));
        disclosure.setFiscalYear(integer(node, "fiscalYear"));
        disclosure.setTitle(text(node, "title"));
        disclosure.setAgencyName(text(node.path("agency"), "name"));
        disclosure.setAgencyCode(text(node.path("agency"), "code"));
        JsonNode source = node.path("source");
        if (source.isObject()) {
            disclosure.setSource(new SourceFile(text(source, "fileName"), text(source, "mediaType"), text(source, "sha256"),
                    integer(source, "pages")));
        }
        disclosure.setOutline(list(node.path("outline"),
                entry -> new OutlineEntry(entry.path("level").asInt(), text(entry, "title"), at(entry))));
        node.path("narrative").forEach(child -> disclosure.add(passage(child)));
        node.path("keyFigures").forEach(child -> disclosure.add(keyFigure(child)));
        node.path("tables").forEach(child -> disclosure.add(statement(child)));
        disclosure.setOverallTarget(overallTarget(node.path("overallTarget")));
        node.path("projects").forEach(child -> disclosure.add(project(child)));
        node.path("plannedProjects").forEach(child -> disclosure.add(plannedProject(child)));
        node.path("evaluations").forEach(child -> disclosure.add(evaluation(child)));
        JsonNode score = node.path("score");
        if (score.isObject()) {
            disclosure.setScore(new Score(figure(score, "value"), figure(score, "outOf"), text(score, "grade")));
        }
        node.path("institutions").forEach(child -> disclosure.add(institution(child)));
        disclosure.setProcurement(procurement(node.path("procurement")));
        disclosure.setAssets(assets(node.path("assets")));
        node.path("glossary").forEach(child -> disclosure.add(term(child)));
        node.path("findings").forEach(child -> disclosure.add(new RecordedFinding(finding(child))));
        return disclosure;
    }

    private Passage passage(JsonNode node) {
        Passage passage = new Passage();
        passage.setHeading(text(node, "heading"));
        passage.setText(text(node, "text"));
        passage.setAt(at(node));
        return passage;
    }

    private KeyFigure keyFigure(JsonNode node) {
        KeyFigure figure = new KeyFigure();
        figure.setName(text(node, "name"));
        String value = text(node, "value");
        figure.setValue(value == null ? null : new Figure(new BigDecimal(value), at(node)));
        figure.setUnit(text(node, "unit"));
        String percent = text(node, "percent");
        figure.setPercent(percent == null ? null : new BigDecimal(percent));
        figure.setDirection(text(node, "direction"));
        figure.setSection(text(node, "section"));
        return figure;
    }

    private Statement statement(JsonNode node) {
        Statement statement = new Statement();
        statement.setNumber(text(node, "number"));
        statement.setTitle(text(node, "title"));
        String layout = text(node, "layout");
        statement.setLayout(layout == null ? null : Statement.Layout.valueOf(layout));
        statement.setUnit(MoneyUnit.in(text(node, "unit")));
        statement.setEmpty(node.path("empty").asBoolean());
        statement.setNote(text(node, "note"));
        List<Column> columns = list(node.path("columns"), column -> new Column(text(column, "key"), text(column, "title")));
        statement.setColumns(columns);
        statement.setAt(at(node));
        int index = 0;
        for (JsonNode row : node.path("rows")) {
            statement.add(row.isArray() ? listRow(columns, row, node.path("rowPlaces").path(index)) : row(statement, row));
            index++;
        }
        return statement;
    }

    private LineItem listRow(List<Column> columns, JsonNode row, JsonNode place) {
        LineItem item = new LineItem();
        item.setAt(at(place));
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String key = i < columns.size() ? columns.get(i).key() : "c" + (i + 1);
            String words = row.get(i).asText();
            cells.add(new Cell(key, words.isEmpty() ? null : words, SourceLocation.ofCode(text(place.path("cells"), key))));
        }
        item.setCells(cells);
        return item;
    }

    private LineItem row(Statement statement, JsonNode row) {
        LineItem item = new LineItem();
        item.setAt(at(row));
        item.setSide(text(row, "side"));
        item.setCode(text(row, "code"));
        item.setGovernmentEconomic(text(row, "governmentEconomic"));
        item.setUnitName(text(row, "unitName"));
        item.setRowType(row.has("rowType") ? text(row, "rowType") : text(row, "level"));
        item.setName(row.has("item") ? text(row, "item") : row.has("departmentEconomic") ? text(row, "departmentEconomic") : text(row, "name"));
        List<Cell> cells = new ArrayList<>();
        boolean twoSided = statement.getLayout() == Statement.Layout.REVENUE_AND_EXPENDITURE;
        for (Column column : statement.getColumns()) {
            JsonNode holder = twoSided ? row.path("amounts") : row;
            String name = twoSided ? column.title() : column.key();
            if (holder.has(name)) {
                cells.add(new Cell(column.key(), text(holder, name), SourceLocation.ofCode(text(row.path("places"), column.key()))));
            }
        }
        item.setCells(cells);
        return item;
    }

    private OverallTarget overallTarget(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        OverallTarget target = new OverallTarget();
        target.setTitle(text(node, "title"));
        target.setResponsibilities(placedText(node, "responsibilities"));
        target.setStrategy(placedText(node, "strategy"));
        target.setTasks(placedText(node, "tasks"));
        target.setAnnualGoal(placedText(node, "annualGoal"));
        target.setFigures(list(node.path("figures"), figure -> new Cell(text(figure, "label"), text(figure, "value"), at(figure))));
        node.path("indicators").forEach(child -> target.add(indicator(child)));
        target.setAt(at(node));
        return target;
    }

    private Project project(JsonNode node) {
        Project project = new Project();
        project.setName(text(node, "name"));
        project.setAttribute(text(node, "attribute"));
        project.setPeriod(text(node, "period"));
        project.setCompetentDepartment(codedName(node.path("competentDepartment")));
        project.setImplementingUnit(text(node, "implementingUnit"));
        JsonNode funds = node.path("funds");
        project.setFundsUnit(MoneyUnit.in(text(funds, "unit")));
        project.setPeriodFunds(funds(funds.path("period")));
        project.setAnnualFunds(funds(funds.path("annual")));
        project.setOverview(placedText(node, "overview"));
        project.setBasis(placedText(node, "basis"));
        project.setNecessity(placedText(node, "necessity"));
        project.setMeasures(placedText(node, "measures"));
        project.setPlan(placedText(node, "plan"));
        project.setPeriodGoal(placedText(node, "periodGoal"));
        project.setAnnualGoal(placedText(node, "annualGoal"));
        List<PlacedText> goals = new ArrayList<>();
        for (JsonNode goal : node.path("goals")) {
            goals.add(PlacedText.of(goal.asText(), SourceLocation.ofCode(node.path("places").path("goals").path(goals.size()).asText())));
        }
        project.setGoals(goals);
        node.path("indicators").forEach(child -> project.add(indicator(child)));
        project.setAt(at(node));
        return project;
    }

    private PlannedProject plannedProject(JsonNode node) {
        PlannedProject project = new PlannedProject();
        project.setTable(text(node, "table"));
        project.setCategory(text(node, "category"));
        project.setNumber(text(node, "number"));
        project.setName(text(node, "name"));
        project.setContent(text(node, "content"));
        project.setInvestment(text(node, "investment"));
        project.setYears(text(node, "years"));
        project.setResponsible(text(node, "responsible"));
        project.setAt(at(node));
        return project;
    }

    private Evaluation evaluation(JsonNode node) {
        Evaluation evaluation = new Evaluation();
        evaluation.setTitle(text(node, "title"));
        evaluation.setProject(text(node, "project"));
        evaluation.setCompetentDepartment(codedName(node.path("competentDepartment")));
        evaluation.setUnit(codedName(node.path("unit")));
        evaluation.setFunds(list(node.path("funds"), line -> new FundExecution(text(line, "source"), figure(line, "declared"),
                figure(line, "approved"), figure(line, "fullYearBudget"), figure(line, "executed"), figure(line, "carryOver"),
                figure(line, "executionRate"), figure(line, "score"), text(line, "deviation"), at(line))));
        evaluation.setAnnualGoal(placedText(node, "annualGoal"));
        evaluation.setActual(placedText(node, "actual"));
        node.path("indicators").forEach(child -> evaluation.add(indicator(child)));
        evaluation.setTotalScore(figure(node, "totalScore"));
        evaluation.setGrade(text(node, "grade"));
        JsonNode analysis = node.path("analysis");
        if (analysis.isObject()) {
            evaluation.setAnalysis(new SelfAnalysis(placedText(analysis, "implementation"), placedText(analysis, "output"),
                    placedText(analysis, "benefit"), placedText(analysis, "satisfaction"), placedText(analysis, "experience"),
                    placedText(analysis, "problems"), placedText(analysis, "improvements")));
        }
        evaluation.setAt(at(node));
        return evaluation;
    }

    private Indicator indicator(JsonNode node) {
        Indicator indicator = new Indicator();
        indicator.setLevel1(text(node, "level1"));
        indicator.setLevel2(text(node, "level2"));
        indicator.setLevel3(text(node, "level3"));
        indicator.setTarget(text(node, "target"));
        indicator.setPeriodTarget(text(node, "periodTarget"));
        indicator.setInitialTarget(text(node, "initialTarget"));
        indicator.setAdjustedTarget(text(node, "adjustedTarget"));
        indicator.setActual(text(node, "actual"));
        indicator.setQualitative(text(node, "qualitative"));
        indicator.setWeight(figure(node, "weight"));
        indicator.setScore(figure(node, "score"));
        indicator.setDeviation(text(node, "deviation"));
        indicator.setDescription(text(node, "description"));
        indicator.setScoring(text(node, "scoring"));
        indicator.setBasis(text(node, "basis"));
        JsonNode reading = node.path("reading");
        if (reading.isObject()) {
            String value = text(reading, "value");
            indicator.setReading(new TargetReading(text(reading, "operator"), value == null ? null : new BigDecimal(value),
                    text(reading, "unit"), TargetReading.Direction.ofCode(text(reading, "direction"))));
        }
        node.path("places").fields().forEachRemaining(
                place -> indicator.setPlace(place.getKey(), SourceLocation.ofCode(place.getValue().asText())));
        indicator.setAt(at(node));
        return indicator;
    }

    private Institution institution(JsonNode node) {
        Institution institution = new Institution();
        institution.setName(text(node, "name"));
        institution.setNature(text(node, "nature"));
        institution.setRank(text(node, "rank"));
        institution.setFunding(text(node, "funding"));
        institution.setDuty(text(node, "duty"));
        institution.setAt(at(node));
        return institution;
    }

    private Procurement procurement(JsonNode node) {
        return !node.isObject() ? null : new Procurement(MoneyUnit.in(text(node, "unit")), figure(node, "total"), figure(node, "goods"),
                figure(node, "works"), figure(node, "services"),
                list(node.path("items"), item -> new Procurement.Item(text(item, "project"), text(item, "article"),
                        text(item, "catalogueNumber"), text(item, "measure"), text(item, "quantity"), figure(item, "unitPrice"),
                        figure(item, "amount"))));
    }

    private Assets assets(JsonNode node) {
        return !node.isObject() ? null : new Assets(text(node, "asOf"), MoneyUnit.in(text(node, "valueUnit")),
                list(node.path("items"), item -> new Assets.Item(text(item, "name"), figure(item, "quantity"), text(item, "measure"),
                        figure(item, "value"), at(item))));
    }

    private GlossaryTerm term(JsonNode node) {
        GlossaryTerm term = new GlossaryTerm();
        term.setTerm(text(node, "term"));
        term.setDefinition(text(node, "definition"));
        term.setAt(at(node));
        return term;
    }

    private Finding finding(JsonNode node) {
        return new Finding(text(node, "rule"), Severity.ofCode(text(node, "severity")), text(node, "message"), text(node, "expected"),
                text(node, "found"), list(node.path("at"), DisclosureParser::place));
    }

    private Funds funds(JsonNode node) {
        return !node.isObject() ? null : new Funds(figure(node, "total"), figure(node, "central"), figure(node, "provincial"),
                figure(node, "municipalCounty"), figure(node, "selfRaised"), figure(node, "other"));
    }

    private static CodedName codedName(JsonNode node) {
        return node.isObject() ? new CodedName(text(node, "code"), text(node, "name")) : null;
    }

    private static Figure figure(JsonNode node, String name) {
        String value = text(node, name);
        return value == null ? null : new Figure(new BigDecimal(value), SourceLocation.ofCode(text(node.path("places"), name)));
    }

    private static PlacedText placedText(JsonNode node, String name) {
        String value = text(node, name);
        return value == null ? null : PlacedText.of(value, SourceLocation.ofCode(text(node.path("places"), name)));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        array.forEach(item -> items.add(read.apply(item)));
        return items;
    }

    private static SourceLocation at(JsonNode node) {
        return place(node.path("at"));
    }

    private static SourceLocation place(JsonNode at) {
        return new SourceLocation(integer(at, "page"), integer(at, "line"), integer(at, "table"), integer(at, "row"), integer(at, "column"));
    }

    private static Integer integer(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? Integer.valueOf(value.asInt()) : null;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
