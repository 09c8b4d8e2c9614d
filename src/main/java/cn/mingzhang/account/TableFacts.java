package cn.mingzhang.account;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds a measure in the statements of a disclosure (报表取数). */
final class TableFacts {

    private static final String BUDGET = "budget";
    private static final String EXECUTED = "executed";

    private final Disclosure disclosure;

    TableFacts(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    Optional<Fact> fact(Measure measure) {
        return switch (measure) {
            case TOTAL_REVENUE -> overall(measure, "income", "(?:收入)?总计");
            case REVENUE -> first(overall(measure, "income", "(?:本年)?收入合计"), total(measure, StatementRole.REVENUE, "total"));
            case CARRIED_FORWARD -> overall(measure, "income", "(?:上年|年初).*结转.*");
            case TOTAL_EXPENDITURE -> overall(measure, "expenditure", "(?:支出)?总计");
            case EXPENDITURE -> first(overall(measure, "expenditure", "(?:本年)?支出合计"), total(measure, StatementRole.EXPENDITURE, "total"));
            case CARRIED_OVER -> overall(measure, "expenditure", "年[末终]结转.*|结转下年.*");
            case BASIC -> total(measure, StatementRole.EXPENDITURE, "basic");
            case PROJECT -> total(measure, StatementRole.EXPENDITURE, "project");
            case FISCAL_APPROPRIATION -> total(measure, StatementRole.REVENUE, "fiscalAppropriation");
            case GENERAL_PUBLIC_BUDGET -> source(measure, "一般公共预算.*", "generalPublicBudget");
            case GOVERNMENT_FUND -> source(measure, "政府性基金.*", "governmentFund");
            case STATE_CAPITAL -> source(measure, "国有资本经营.*", "stateCapital");
            case FISCAL_ACCOUNT -> source(measure, "财政专户.*", "fiscalAccount");
            case UNIT_FUNDS -> source(measure, "单位资金.*", "unitFunds");
            case SUPERIOR_SUBSIDY -> source(measure, "上级补助收入", "superiorSubsidy");
            case BUSINESS_INCOME -> source(measure, "事业收入.*", "businessIncome");
            case OPERATING_INCOME -> source(measure, "(?:事业单位)?经营收入", "operatingIncome");
            case AFFILIATE_INCOME -> source(measure, "附属单位上缴收入", "affiliateIncome");
            case OTHER_INCOME -> source(measure, "其他收入", "otherIncome");
            case GENERAL_EXPENDITURE -> total(measure, StatementRole.GENERAL, "total");
            case GENERAL_BASIC -> first(total(measure, StatementRole.GENERAL, "basic"), total(measure, StatementRole.BASIC, "total"));
            case PERSONNEL -> total(measure, StatementRole.BASIC, "personnel");
            case PUBLIC_USE -> total(measure, StatementRole.BASIC, "publicUse");
            case FUND_EXPENDITURE -> total(measure, StatementRole.FUND, "total");
            case STATE_CAPITAL_EXPENDITURE -> total(measure, StatementRole.STATE_CAPITAL, "total");
            case THREE_PUBLIC, ABROAD, VEHICLES, VEHICLE_PURCHASE, VEHICLE_OPERATION, RECEPTION -> threePublic(measure, false);
            case AGENCY_OPERATION -> total(measure, StatementRole.OPERATION, "total");
            case PROCUREMENT, PROCUREMENT_GOODS, PROCUREMENT_WORKS, PROCUREMENT_SERVICES -> procurement(measure);
            case STAFF -> staff(measure, ".*实际在职人(?:员|数).*");
            case STAFF_QUOTA -> staff(measure, ".*人员编制数.*");
        };
    }

    /** The budget that final accounts print beside what was spent. */
    Optional<Fact> planned(Measure measure) {
        return switch (measure) {
            case THREE_PUBLIC, ABROAD, VEHICLES, VEHICLE_PURCHASE, VEHICLE_OPERATION, RECEPTION -> threePublic(measure, true);
            default -> Optional.empty();
        };
    }

    /** A row of the statement of totals; its first amount is the total of the row. What is carried over is listed again by fund below it. */
    private Optional<Fact> overall(Measure measure, String side, String name) {
        return StatementRole.OVERALL.in(disclosure).flatMap(statement -> row(statement,
                row -> side.equals(row.getSide()) && Words.fold(row.getName()).matches(name)).flatMap(row -> fact(measure, statement, row, firstKey(row))));
    }

    /** Income from one source: its row among the items of this year, else its column in the statement of income. */
    private Optional<Fact> source(Measure measure, String name, String column) {
        Optional<Fact> item = StatementRole.OVERALL.in(disclosure).flatMap(statement -> row(statement, row -> "income".equals(row.getSide())
                && row.getRowType() == null && Words.fold(row.getName()).matches(name)).flatMap(row -> fact(measure, statement, row, firstKey(row))));
        return first(item, total(measure, StatementRole.REVENUE, column));
    }

    /** The total row of a statement that prints an amount in this column. */
    private Optional<Fact> total(Measure measure, StatementRole role, String column) {
        return role.in(disclosure).flatMap(statement -> row(statement, row -> isTotal(row) && row.cell(column) != null && row.cell(column).amount().isPresent())
                .flatMap(row -> fact(measure, statement, row, column)));
    }

    private Optional<Fact> threePublic(Measure measure, boolean planned) {
        Statement statement = StatementRole.THREE_PUBLIC.in(disclosure).orElse(null);
        String column = statement == null ? null : column(statement, planned);
        return column == null ? Optional.empty() : row(statement, row -> isItem(measure, Words.fold(row.getName())))
                .flatMap(row -> fact(measure, statement, row, column));
    }

    /** What was spent where the form prints it, else the total, else the column of the year; null when none can be told. */
    private String column(Statement statement, boolean planned) {
        List<String> keys = statement.getColumns().stream().map(Column::key).toList();
        if (planned) {
            return keys.contains(BUDGET) && keys.contains(EXECUTED) ? BUDGET : null;
        }
        for (String key : List.of(EXECUTED, "total")) {
            if (keys.contains(key)) {
                return key;
            }
        }
        return statement.getColumns().stream().filter(column -> disclosure.getFiscalYear() != null && column.title().contains(disclosure.getFiscalYear() + "年"))
                .map(Column::key).findFirst().orElse(keys.size() == 1 ? keys.get(0) : null);
    }

    private static boolean isItem(Measure measure, String name) {
        return measure == Measure.THREE_PUBLIC ? name.matches("(?:三公经费)?(?:支出)?合计") : measure.isMeantBy(name, "三公")
                && !(measure == Measure.VEHICLE_PURCHASE && Measure.VEHICLES.isMeantBy(name, "三公"));
    }

    private Optional<Fact> procurement(Measure measure) {
        Procurement procurement = disclosure.getProcurement();
        if (procurement == null) {
            return Optional.empty();
        }
        Figure figure = switch (measure) {
            case PROCUREMENT -> procurement.total();
            case PROCUREMENT_GOODS -> procurement.goods();
            case PROCUREMENT_WORKS -> procurement.works();
            default -> procurement.services();
        };
        return figure == null || procurement.unit() == null ? Optional.empty()
                : Optional.of(Fact.ofNarrative(measure, measure.label(), figure, procurement.unit(), null));
    }

    /** The overall target form prints people among its figures: 181人. */
    private Optional<Fact> staff(Measure measure, String label) {
        return disclosure.getOverallTarget() == null ? Optional.empty() : disclosure.getOverallTarget().getFigures().stream()
                .filter(figure -> figure.text() != null && Words.fold(figure.key()).matches(label)).findFirst()
                .flatMap(figure -> Amount.number(figure.text().replaceFirst("[人名]$", ""))
                        .map(value -> Fact.ofNarrative(measure, figure.key(), new Figure(value, figure.at()), null, disclosure.getOverallTarget().getTitle())));
    }

    static boolean isTotal(LineItem row) {
        return row.getCode() == null && row.getName() != null && Words.fold(row.getName()).matches(".*(?:合计|总计)");
    }

    private static Optional<LineItem> row(Statement statement, Predicate<LineItem> wanted) {
        return statement.getRows().stream().filter(wanted).findFirst();
    }

    private static String firstKey(LineItem row) {
        return row.getCells().isEmpty() ? null : row.getCells().get(0).key();
    }

    /** The fact a cell states; empty when it is blank or the statement prints no unit. */
    static Optional<Fact> fact(Measure measure, Statement statement, LineItem row, String key) {
        Cell cell = key == null ? null : row.cell(key);
        return cell == null || statement.getUnit() == null ? Optional.empty()
                : cell.amount().map(value -> Fact.ofTable(measure, new Figure(value, cell.at()), statement, row, key));
    }

    private static Optional<Fact> first(Optional<Fact> one, Optional<Fact> other) {
        return one.isPresent() ? one : other;
    }
}
