package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Funds and cost targets of each project target sheet against each other and against the statement of projects. */
public class ProjectCheck implements Check {

    static final Rule SOURCES = Rule.warning("project.sources", "资金来源之和等于总额", "目标表的资金总额应等于中央、省级、市县、自筹和其他资金之和。");
    static final Rule PERIOD = Rule.warning("project.period-vs-annual", "实施期与年度资金一致", "经常性项目和一年期项目的实施期资金总额应等于年度资金总额。");
    static final Rule STATEMENT = Rule.warning("project.statement", "目标表与项目支出表一致",
            "目标表的年度资金总额（元）应等于项目支出预算表中同名项目的金额（万元）；差额在四舍五入以内的不提示。");
    static final Rule COST = Rule.warning("project.cost-over-budget", "成本目标不超过项目资金", "一项总额性质的成本目标不应高于项目的年度资金总额。");
    static final Rule COSTS = Rule.warning("project.costs-over-budget", "成本目标合计不超过项目资金", "总额性质的成本目标之和不应高于项目的年度资金总额。");
    static final Rule UNIT_COST = Rule.warning("project.quantity-times-cost", "数量乘以单位成本不超过项目资金",
            "数量指标乘以同一计量单位的单位成本上限，不应高于项目的资金总额（跨年项目按实施期）；单位成本没有印计量单位的，按名称对应数量指标。");

    @Override
    public List<Rule> rules() {
        return List.of(SOURCES, PERIOD, STATEMENT, COST, COSTS, UNIT_COST);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Project project : disclosure.getProjects()) {
            checkSources(project, project.getPeriodFunds(), "实施期", signals);
            checkSources(project, project.getAnnualFunds(), "年度", signals);
            checkPeriod(project, signals);
            checkStatement(disclosure, project, signals);
            checkCosts(disclosure, project, signals);
        }
    }

    private static void checkSources(Project project, Funds funds, String which, Signals signals) {
        if (funds == null || funds.total() == null) {
            return;
        }
        List<Figure> sources = Stream.of(funds.central(), funds.provincial(), funds.municipalCounty(), funds.selfRaised(), funds.other())
                .filter(Objects::nonNull).toList();
        BigDecimal sum = sources.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!sources.isEmpty() && sum.compareTo(funds.total().value()) != 0) {
            signals.signal(SOURCES, "项目“" + project.getName() + "”的" + which + "资金总额" + yuan(project, funds.total()) + "，各来源相加为"
                    + sum.toPlainString(), sum.toPlainString(), funds.total().text(), funds.total().at(), project.getAt());
        }
    }

    private static void checkPeriod(Project project, Signals signals) {
        Figure period = project.getPeriodFunds() == null ? null : project.getPeriodFunds().total();
        Figure annual = total(project);
        String attribute = project.getAttribute() == null ? "" : project.getAttribute();
        boolean oneYear = attribute.contains("经常性") || attribute.matches(".*一次性.*1年.*");
        if (oneYear && period != null && annual != null && period.value().compareTo(annual.value()) != 0) {
            signals.signal(PERIOD, "项目“" + project.getName() + "”（" + attribute + "）的实施期资金总额" + yuan(project, period) + "，年度资金总额"
                    + yuan(project, annual), annual.text(), period.text(), project.getAt(), period.at(), annual.at());
        }
    }

    private static void checkStatement(Disclosure disclosure, Project project, Signals signals) {
        Figure annual = total(project);
        if (annual == null || project.getFundsUnit() == null) {
            return;
        }
        List<LineItem> rows = new ArrayList<>();
        Statement found = null;
        for (Statement statement : disclosure.getStatements()) {
            boolean current = statement.getLayout() == Statement.Layout.PROJECTS && !String.valueOf(statement.getTitle()).contains("上年结转");
            for (LineItem row : current ? statement.getRows() : List.<LineItem>of()) {
                if ("project".equals(row.getRowType()) && ProjectNames.same(row.getName(), project.getName()) && FunctionalSums.isAmount(row.cell("total"))) {
                    rows.add(row);
                    found = statement;
                }
            }
        }
        if (rows.size() != 1 || found.getUnit() == null) {
            return;
        }
        BigDecimal listed = rows.get(0).cell("total").amount().orElseThrow();
        BigDecimal sheet = new Amount(annual.value(), project.getFundsUnit()).in(found.getUnit());
        if (sheet.subtract(listed).abs().compareTo(new BigDecimal("0.01")) >= 0) {
            signals.signal(STATEMENT, "项目“" + project.getName() + "”的目标表年度资金" + yuan(project, annual) + "，" + StatementNames.of(found) + "为"
                    + listed.toPlainString() + found.getUnit().label(), listed.toPlainString(), sheet.toPlainString(), annual.at(), rows.get(0).getAt());
        }
    }

    private static void checkCosts(Disclosure disclosure, Project project, Signals signals) {
        Figure annual = total(project);
        if (annual == null || project.getFundsUnit() == null) {
            checkAgainstProcurement(disclosure, project, signals);
            return;
        }
        BigDecimal budget = annual.value().multiply(project.getFundsUnit().yuan());
        List<Indicator> costs = project.getIndicators().stream().filter(Dimensions::isCost).filter(indicator -> totalCost(indicator) != null).toList();
        BigDecimal sum = BigDecimal.ZERO;
        boolean single = false;
        for (Indicator cost : costs) {
            sum = sum.add(totalCost(cost));
            if (totalCost(cost).compareTo(budget) > 0) {
                single = true;
                signals.signal(COST, "项目“" + project.getName() + "”的成本" + SheetNames.of(cost) + "上限" + printed(cost) + "，高于年度资金总额"
                        + yuan(project, annual), "不高于" + annual.text(), printed(cost), cost.placeOf("target"), annual.at());
            }
        }
        if (!single && costs.size() > 1 && sum.compareTo(budget) > 0) {
            signals.signal(COSTS, "项目“" + project.getName() + "”的" + costs.size() + "项成本目标合计" + EvaluationScoreCheck.plain(sum) + "元，高于年度资金总额"
                    + yuan(project, annual), "不高于" + annual.text(), EvaluationScoreCheck.plain(sum),
                    Stream.concat(costs.stream().map(cost -> cost.placeOf("target")), Stream.of(annual.at())).toList());
        }
        Figure period = project.getPeriodFunds() == null ? null : project.getPeriodFunds().total();
        boolean longer = period != null && period.value().compareTo(annual.value()) > 0;
        Funding funding = new Funding(longer ? period : annual, project.getFundsUnit(), longer ? "实施期资金总额" : "年度资金总额");
        checkUnitCosts(project, funding, signals);
        checkPrices(project, funding, signals);
    }

    /** A form that prints no funds on its sheets may print what is bought for the project in the table of procurement. */
    private static void checkAgainstProcurement(Disclosure disclosure, Project project, Signals signals) {
        Procurement procurement = disclosure.getProcurement();
        if (procurement == null || procurement.unit() == null) {
            return;
        }
        List<Procurement.Item> items = procurement.items().stream().filter(item -> item.amount() != null && ProjectNames.same(item.project(), project.getName())).toList();
        if (items.size() == 1) {
            Funding funding = new Funding(items.get(0).amount(), procurement.unit(), "政府采购预算");
            checkUnitCosts(project, funding, signals);
            checkPrices(project, funding, signals);
        }
    }

    /** The money a project has: the printed figure, its unit, and what the document calls it. */
    private record Funding(Figure figure, MoneyUnit unit, String name) {

        BigDecimal yuan() {
            return figure.value().multiply(unit.yuan());
        }

        String words() {
            return name + figure.text() + unit.label();
        }
    }

    /** One quantity and one unit price of the same measure: 120次 at ≤500元/次; a project of several years may count all of them. */
    private static void checkUnitCosts(Project project, Funding funding, Signals signals) {
        for (Indicator cost : project.getIndicators()) {
            TargetReading price = cost.getReading();
            if (!Dimensions.isCost(cost) || price == null || !price.isMeasurable() || price.unit() == null || !price.unit().matches("万?元/.+")) {
                continue;
            }
            String measure = price.unit().substring(price.unit().indexOf('/') + 1);
            List<Indicator> quantities = project.getIndicators().stream().filter(indicator -> !Dimensions.isCost(indicator))
                    .filter(indicator -> indicator.getReading() != null && indicator.getReading().isMeasurable() && measure.equals(indicator.getReading().unit())).toList();
            if (quantities.size() == 1) {
                BigDecimal yuan = price.value().multiply(price.unit().startsWith("万") ? MoneyUnit.TEN_THOUSAND_YUAN.yuan() : BigDecimal.ONE);
                BigDecimal needed = yuan.multiply(quantities.get(0).getReading().value());
                if (needed.compareTo(funding.yuan()) > 0) {
                    signals.signal(UNIT_COST, "项目“" + project.getName() + "”：" + printed(quantities.get(0)) + "乘以" + printed(cost) + "为"
                            + EvaluationScoreCheck.plain(needed) + "元，高于" + funding.words(), "不高于" + funding.figure().text(),
                            EvaluationScoreCheck.plain(needed), quantities.get(0).getAt(), cost.getAt(), funding.figure().at());
                }
            }
        }
    }

    /** A price that prints no measure (天然气单价 ≤3.91元) belongs to the one quantity whose name it shares (天然气计划用量 155000立方米). */
    private static void checkPrices(Project project, Funding funding, Signals signals) {
        for (Indicator cost : project.getIndicators()) {
            TargetReading price = cost.getReading();
            if (!Dimensions.isCost(cost) || price == null || !price.isMeasurable() || !"元".equals(price.unit()) || cost.getLevel3() == null
                    || !isPrice(cost, price.value(), funding.yuan())) {
                continue;
            }
            List<Indicator> quantities = project.getIndicators().stream().filter(indicator -> String.valueOf(indicator.getLevel2()).contains("数量")
                    && indicator.getReading() != null && indicator.getReading().isMeasurable() && indicator.getReading().unit() != null
                    && !indicator.getReading().unit().contains("元") && sharesName(cost.getLevel3(), indicator.getLevel3())).toList();
            if (quantities.size() == 1) {
                TargetReading quantity = quantities.get(0).getReading();
                BigDecimal count = quantity.value().movePointRight(quantity.unit().startsWith("万") ? 4 : 0);
                BigDecimal needed = price.value().multiply(count);
                if (needed.compareTo(funding.yuan()) > 0) {
                    signals.signal(UNIT_COST, "项目“" + project.getName() + "”：" + printed(quantities.get(0)) + "乘以" + SheetNames.of(cost) + printed(cost) + "为"
                            + EvaluationScoreCheck.plain(needed) + "元，高于" + funding.words(), "不高于" + funding.figure().text(),
                            EvaluationScoreCheck.plain(needed), quantities.get(0).getAt(), cost.getAt(), funding.figure().at());
                }
            }
        }
    }

    /** Its name says so, or it is so small beside the funds that it cannot be their total. */
    private static boolean isPrice(Indicator cost, BigDecimal value, BigDecimal budget) {
        return cost.getLevel3().matches(".*(?:单价|单位成本|每(?!年|月)|均价).*") || value.multiply(new BigDecimal("100")).compareTo(budget) < 0;
    }

    private static boolean sharesName(String price, String quantity) {
        if (quantity == null) {
            return false;
        }
        String plain = price.replaceAll("单价|成本|费用|价格|标准|平均|单位|每|检测|年度|项目", "|");
        for (int i = 0; i + 2 <= plain.length(); i++) {
            String pair = plain.substring(i, i + 2);
            if (!pair.contains("|") && quantity.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    /** A cost target that names a total: money without "per"; a price for one thing is none (平均、每、单价). */
    private static BigDecimal totalCost(Indicator indicator) {
        TargetReading reading = indicator.getReading();
        boolean price = indicator.getLevel3() != null && indicator.getLevel3().matches(".*(?:每|平均|单价|单位成本|标准).*");
        if (price || reading == null || !reading.isMeasurable() || reading.unit() == null) {
            return null;
        }
        MoneyUnit unit = reading.unit().equals("元") ? MoneyUnit.YUAN : reading.unit().equals("万元") ? MoneyUnit.TEN_THOUSAND_YUAN : null;
        return unit == null ? null : reading.value().multiply(unit.yuan());
    }

    private static Figure total(Project project) {
        return project.getAnnualFunds() == null ? null : project.getAnnualFunds().total();
    }

    private static String printed(Indicator indicator) {
        return indicator.getTarget() != null ? indicator.getTarget() : indicator.getPeriodTarget();
    }

    private static String yuan(Project project, Figure figure) {
        return figure.text() + (project.getFundsUnit() == null ? "" : project.getFundsUnit().label());
    }
}
