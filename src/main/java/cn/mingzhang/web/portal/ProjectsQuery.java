package cn.mingzhang.web.portal;

import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.store.ProjectLedger.Order;
import cn.mingzhang.store.ProjectLedger.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the address of the list of projects asks for (项目筛选条件); null is any. A parameter that cannot be meant counts as not set, so
 * that every address leads to a list.
 *
 * @param agency the name of an agency, the end of its address, or some words of its name
 * @param region as the agencies have it; the empty text where a name tells none
 * @param least  in 万元, as people say it
 * @param most   in 万元
 */
record ProjectsQuery(String agency, String region, Integer year, Stage stage, BigDecimal least, BigDecimal most, Order order, int page) {

    private static final int LONGEST_NAME = 60;
    private static final String AMOUNT = "\\d{1,12}(?:\\.\\d{1,4})?";

    static ProjectsQuery of(Function<String, Optional<String>> parameter) {
        return new ProjectsQuery(
                parameter.apply("agency").map(String::strip).filter(text -> text.length() <= LONGEST_NAME).orElse(null),
                parameter.apply("region").map(text -> text.equals(AgenciesPage.NO_REGION) ? "" : text).filter(text -> text.length() <= LONGEST_NAME).orElse(null),
                parameter.apply("year").filter(text -> text.matches("[12]\\d{3}")).map(Integer::valueOf).orElse(null),
                parameter.apply("kind").flatMap(code -> Arrays.stream(Stage.values()).filter(one -> one.code().equals(code)).findFirst()).orElse(null),
                amount(parameter.apply("min")), amount(parameter.apply("max")),
                parameter.apply("sort").flatMap(code -> Arrays.stream(Order.values()).filter(one -> one.code().equals(code)).findFirst()).orElse(Order.AMOUNT),
                parameter.apply("page").filter(text -> text.matches("[1-9]\\d{0,6}")).map(Integer::valueOf).orElse(1));
    }

    private static BigDecimal amount(Optional<String> typed) {
        return typed.map(text -> text.strip().replace(",", "")).filter(text -> text.matches(AMOUNT)).map(BigDecimal::new).orElse(null);
    }

    BigDecimal leastYuan() {
        return least == null ? null : least.multiply(MoneyUnit.TEN_THOUSAND_YUAN.yuan());
    }

    BigDecimal mostYuan() {
        return most == null ? null : most.multiply(MoneyUnit.TEN_THOUSAND_YUAN.yuan());
    }

    /** The same question as parameters of an address, in a lasting order and without the page; what is not set is null. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("agency", agency);
        parameters.put("region", "".equals(region) ? AgenciesPage.NO_REGION : region);
        parameters.put("year", year == null ? null : year.toString());
        parameters.put("kind", stage == null ? null : stage.code());
        parameters.put("min", least == null ? null : least.toPlainString());
        parameters.put("max", most == null ? null : most.toPlainString());
        parameters.put("sort", order == Order.AMOUNT ? null : order.code());
        return parameters;
    }
}
