package cn.mingzhang.json;

import cn.mingzhang.disclosure.Assets;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
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
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes a disclosure as JSON. A figure is its printed digits; its place stands beside it under the same name in "places". */
class DisclosureWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode write(Disclosure disclosure) {
        ObjectNode node = JSON.objectNode();
        node.put("format", DisclosureJson.FORMAT);
        node.put("form", disclosure.getForm());
        node.put("recognised", disclosure.isRecognised());
        node.put("kind", disclosure.getKind() == null ? null : disclosure.getKind().code());
        node.put("fiscalYear", disclosure.getFiscalYear());
        node.put("title", disclosure.getTitle());
        node.putObject("agency").put("name", disclosure.getAgencyName()).put("code", disclosure.getAgencyCode());
        node.set("source", source(disclosure.getSource()));
        node.set("outline", list(disclosure.getOutline(), this::outlineEntry));
        node.set("narrative", list(disclosure.getNarrative(), this::passage));
        node.set("keyFigures", list(disclosure.getKeyFigures(), this::keyFigure));
        node.set("tables", list(disclosure.getStatements(), this::statement));
        node.set("overallTarget", overallTarget(disclosure.getOverallTarget()));
        node.set("projects", list(disclosure.getProjects(), this::project));
        node.set("plannedProjects", list(disclosure.getPlannedProjects(), this::plannedProject));
        node.set("evaluations", list(disclosure.getEvaluations(), this::evaluation));
        node.set("score", score(disclosure.getScore()));
        node.set("institutions", list(disclosure.getInstitutions(), this::institution));
        node.set("procurement", procurement(disclosure.getProcurement()));
        node.set("assets", assets(disclosure.getAssets()));
        node.set("glossary", list(disclosure.getGlossary(), this::term));
        node.set("findings", list(disclosure.getFindings(), this::finding));
        return node;
    }

    ObjectNode write(Statement statement) {
        ObjectNode node = JSON.objectNode();
        statement(node, statement);
        return node;
    }

    private static <T> ArrayNode list(List<T> items, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = JSON.arrayNode(items.size());
        for (T item : items) {
            write.accept(array.addObject(), item);
        }
        return array;
    }

    private ObjectNode source(SourceFile source) {
        return source == null ? null : JSON.objectNode().put("fileName", source.fileName()).put("mediaType", source.mediaType())
                .put("sha256", source.sha256()).put("pages", source.pages());
    }

    private void outlineEntry(ObjectNode node, OutlineEntry entry) {
        node.put("level", entry.level()).put("title", entry.title()).set("at", at(entry.at()));
    }

    private void passage(ObjectNode node, Passage passage) {
        node.put("heading", passage.getHeading()).put("text", passage.getText()).set("at", at(passage.getAt()));
    }

    private void keyFigure(ObjectNode node, KeyFigure figure) {
        node.put("name", figure.getName()).put("value", text(figure.getValue())).put("unit", figure.getUnit());
        node.put("percent", figure.getPercent() == null ? null : figure.getPercent().toPlainString());
        node.put("direction", figure.getDirection()).put("section", figure.getSection());
        node.set("at", figure.getValue() == null ? at(null) : at(figure.getValue().at()));
    }

    private void statement(ObjectNode node, Statement statement) {
        node.put("number", statement.getNumber()).put("title", statement.getTitle());
        node.put("layout", statement.getLayout() == null ? null : statement.getLayout().name());
        node.put("unit", label(statement.getUnit())).put("empty", statement.isEmpty()).put("note", statement.getNote());
        node.set("columns", list(statement.getColumns(), (column, c) -> column.put("key", c.key()).put("title", c.title())));
        ArrayNode rows = node.putArray("rows");
        ArrayNode places = JSON.arrayNode();
        for (LineItem row : statement.getRows()) {
            if (statement.getLayout() == Statement.Layout.LIST) {
                ArrayNode cells = rows.addArray();
                row.getCells().forEach(cell -> cells.add(cell.text() == null ? "" : cell.text()));
                ObjectNode place = places.addObject();
                place.set("at", at(row.getAt()));
                place.set("cells", cellPlaces(row));
            } else {
                rows.add(row(statement, row));
            }
        }
        if (!places.isEmpty()) {
            node.set("rowPlaces", places);
        }
        node.set("at", at(statement.getAt()));
    }

    private ObjectNode row(Statement statement, LineItem row) {
        ObjectNode node = JSON.objectNode();
        switch (statement.getLayout()) {
            case REVENUE_AND_EXPENDITURE -> {
                node.put("side", row.getSide()).put("item", row.getName());
                putTold(node, "rowType", row.getRowType());
                ObjectNode amounts = node.putObject("amounts");
                for (Cell cell : row.getCells()) {
                    amounts.put(columnTitle(statement, cell.key()), cell.text());
                }
            }
            case ECONOMIC -> {
                putTold(node, "code", row.getCode());
                node.put("departmentEconomic", row.getName()).put("governmentEconomic", row.getGovernmentEconomic());
                node.put("rowType", row.getRowType());
            }
            case FUNCTIONAL -> {
                putTold(node, "side", row.getSide());
                node.put("code", row.getCode()).put("name", row.getName());
            }
            case ITEMS -> node.put("item", row.getName());
            case PROJECTS -> node.put("level", row.getRowType()).put("name", row.getName()).put("unitName", row.getUnitName());
            default -> node.put("name", row.getName());
        }
        if (statement.getLayout() != Statement.Layout.REVENUE_AND_EXPENDITURE) {
            row.getCells().forEach(cell -> node.put(cell.key(), cell.text()));
        }
        node.set("at", at(row.getAt()));
        node.set("places", cellPlaces(row));
        return node;
    }

    /** Fields that few rows of a layout have. */
    private static void putTold(ObjectNode node, String name, String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static String columnTitle(Statement statement, String key) {
        return statement.getColumns().stream().filter(column -> column.key().equals(key)).map(Column::title).findFirst().orElse(key);
    }

    /** Places of the filled cells by column key, as codes: a table of 1,000 cells would drown in objects. */
    private static ObjectNode cellPlaces(LineItem row) {
        ObjectNode places = JSON.objectNode();
        row.getCells().stream().filter(cell -> cell.text() != null && cell.at().isKnown())
                .forEach(cell -> places.put(cell.key(), cell.at().code()));
        return places;
    }

    private ObjectNode overallTarget(OverallTarget target) {
        if (target == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode();
        node.put("title", target.getTitle());
        text(node, "responsibilities", target.getResponsibilities());
        text(node, "strategy", target.getStrategy());
        text(node, "tasks", target.getTasks());
        text(node, "annualGoal", target.getAnnualGoal());
        node.set("figures", list(target.getFigures(), (figure, cell) ->
                figure.put("label", cell.key()).put("value", cell.text()).set("at", at(cell.at()))));
        node.set("indicators", list(target.getIndicators(), this::indicator));
        node.set("at", at(target.getAt()));
        return node;
    }

    private void project(ObjectNode node, Project project) {
        node.put("name", project.getName()).put("attribute", project.getAttribute()).put("period", project.getPeriod());
        node.set("competentDepartment", codedName(project.getCompetentDepartment()));
        node.put("implementingUnit", project.getImplementingUnit());
        ObjectNode funds = node.putObject("funds");
        funds.put("unit", label(project.getFundsUnit()));
        funds.set("period", funds(project.getPeriodFunds()));
        funds.set("annual", funds(project.getAnnualFunds()));
        text(node, "overview", project.getOverview());
        text(node, "basis", project.getBasis());
        text(node, "necessity", project.getNecessity());
        text(node, "measures", project.getMeasures());
        text(node, "plan", project.getPlan());
        text(node, "periodGoal", project.getPeriodGoal());
        text(node, "annualGoal", project.getAnnualGoal());
        ArrayNode goals = node.putArray("goals");
        project.getGoals().forEach(goal -> goals.add(goal.text()));
        ArrayNode goalPlaces = node.withObjectProperty("places").putArray("goals");
        project.getGoals().forEach(goal -> goalPlaces.add(goal.at().code()));
        node.set("indicators", list(project.getIndicators(), this::indicator));
        node.set("at", at(project.getAt()));
    }

    private void plannedProject(ObjectNode node, PlannedProject project) {
        node.put("table", project.getTable()).put("category", project.getCategory()).put("number", project.getNumber());
        node.put("name", project.getName()).put("content", project.getContent()).put("investment", project.getInvestment());
        node.put("years", project.getYears()).put("responsible", project.getResponsible()).set("at", at(project.getAt()));
    }

    private void evaluation(ObjectNode node, Evaluation evaluation) {
        node.put("title", evaluation.getTitle()).put("project", evaluation.getProject());
        node.set("competentDepartment", codedName(evaluation.getCompetentDepartment()));
        node.set("unit", codedName(evaluation.getUnit()));
        node.set("funds", list(evaluation.getFunds(), this::fundExecution));
        text(node, "annualGoal", evaluation.getAnnualGoal());
        text(node, "actual", evaluation.getActual());
        node.set("indicators", list(evaluation.getIndicators(), this::indicator));
        figure(node, "totalScore", evaluation.getTotalScore());
        node.put("grade", evaluation.getGrade());
        SelfAnalysis analysis = evaluation.getAnalysis();
        if (analysis == null) {
            node.putNull("analysis");
        } else {
            ObjectNode parts = node.putObject("analysis");
            text(parts, "implementation", analysis.implementation());
            text(parts, "output", analysis.output());
            text(parts, "benefit", analysis.benefit());
            text(parts, "satisfaction", analysis.satisfaction());
            text(parts, "experience", analysis.experience());
            text(parts, "problems", analysis.problems());
            text(parts, "improvements", analysis.improvements());
        }
        node.set("at", at(evaluation.getAt()));
    }

    private void fundExecution(ObjectNode node, FundExecution line) {
        node.put("source", line.source());
        figure(node, "declared", line.declared());
        figure(node, "approved", line.approved());
        figure(node, "fullYearBudget", line.fullYearBudget());
        figure(node, "executed", line.executed());
        figure(node, "carryOver", line.carryOver());
        figure(node, "executionRate", line.executionRate());
        figure(node, "score", line.score());
        node.put("deviation", line.deviation()).set("at", at(line.at()));
    }

    private void indicator(ObjectNode node, Indicator indicator) {
        node.put("level1", indicator.getLevel1()).put("level2", indicator.getLevel2()).put("level3", indicator.getLevel3());
        node.put("target", indicator.getTarget()).put("periodTarget", indicator.getPeriodTarget());
        node.put("initialTarget", indicator.getInitialTarget()).put("adjustedTarget", indicator.getAdjustedTarget());
        node.put("actual", indicator.getActual()).put("qualitative", indicator.getQualitative());
        figure(node, "weight", indicator.getWeight());
        figure(node, "score", indicator.getScore());
        node.put("deviation", indicator.getDeviation()).put("description", indicator.getDescription());
        node.put("scoring", indicator.getScoring()).put("basis", indicator.getBasis());
        TargetReading reading = indicator.getReading();
        if (reading == null) {
            node.putNull("reading");
        } else {
            node.putObject("reading").put("operator", reading.operator())
                    .put("value", reading.value() == null ? null : reading.value().toPlainString())
                    .put("unit", reading.unit()).put("direction", reading.direction() == null ? null : reading.direction().code());
        }
        indicator.getPlaces().forEach((field, place) -> node.withObjectProperty("places").put(field, place.code()));
        node.set("at", at(indicator.getAt()));
    }

    private ObjectNode score(Score score) {
        if (score == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode();
        figure(node, "value", score.value());
        figure(node, "outOf", score.outOf());
        return node.put("grade", score.grade());
    }

    private void institution(ObjectNode node, Institution institution) {
        node.put("name", institution.getName()).put("nature", institution.getNature()).put("rank", institution.getRank());
        node.put("funding", institution.getFunding()).put("duty", institution.getDuty()).set("at", at(institution.getAt()));
    }

    private ObjectNode procurement(Procurement procurement) {
        if (procurement == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode().put("unit", label(procurement.unit()));
        figure(node, "total", procurement.total());
        figure(node, "goods", procurement.goods());
        figure(node, "works", procurement.works());
        figure(node, "services", procurement.services());
        node.set("items", list(procurement.items(), (line, item) -> {
            line.put("project", item.project()).put("article", item.article()).put("catalogueNumber", item.catalogueNumber());
            line.put("measure", item.measure()).put("quantity", item.quantity());
            figure(line, "unitPrice", item.unitPrice());
            figure(line, "amount", item.amount());
        }));
        return node;
    }

    private ObjectNode assets(Assets assets) {
        if (assets == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode().put("asOf", assets.asOf()).put("valueUnit", label(assets.valueUnit()));
        node.set("items", list(assets.items(), (line, item) -> {
            line.put("name", item.name()).put("measure", item.measure());
            figure(line, "quantity", item.quantity());
            figure(line, "value", item.value());
            line.set("at", at(item.at()));
        }));
        return node;
    }

    private void term(ObjectNode node, GlossaryTerm term) {
        node.put("term", term.getTerm()).put("definition", term.getDefinition()).set("at", at(term.getAt()));
    }

    /** The findings alone. */
    ArrayNode findings(Disclosure disclosure) {
        return list(disclosure.getFindings(), this::finding);
    }

    private void finding(ObjectNode node, RecordedFinding finding) {
        node.put("rule", finding.getRule()).put("severity", finding.getSeverity().code()).put("message", finding.getMessage());
        node.put("expected", finding.getExpected()).put("found", finding.getFound());
        ArrayNode places = node.putArray("at");
        finding.getAt().forEach(place -> places.add(at(place)));
    }

    private ObjectNode funds(Funds funds) {
        if (funds == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode();
        figure(node, "total", funds.total());
        figure(node, "central", funds.central());
        figure(node, "provincial", funds.provincial());
        figure(node, "municipalCounty", funds.municipalCounty());
        figure(node, "selfRaised", funds.selfRaised());
        figure(node, "other", funds.other());
        return node;
    }

    private static ObjectNode codedName(CodedName name) {
        return name == null ? null : JSON.objectNode().put("code", name.code()).put("name", name.name());
    }

    private static void figure(ObjectNode node, String name, Figure figure) {
        node.put(name, text(figure));
        if (figure != null && figure.at().isKnown()) {
            node.withObjectProperty("places").put(name, figure.at().code());
        }
    }

    private static void text(ObjectNode node, String name, PlacedText text) {
        node.put(name, text == null ? null : text.text());
        if (text != null && text.at().isKnown()) {
            node.withObjectProperty("places").put(name, text.at().code());
        }
    }

    private static String text(Figure figure) {
        return figure == null ? null : figure.text();
    }

    private static String label(MoneyUnit unit) {
        return unit == null ? null : unit.label();
    }

    static ObjectNode at(SourceLocation at) {
        SourceLocation place = at == null ? SourceLocation.UNKNOWN : at;
        return JSON.objectNode().put("page", place.page()).put("line", place.line()).put("table", place.table())
                .put("row", place.row()).put("column", place.column());
    }
}
