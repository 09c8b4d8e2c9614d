package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.money.Figure;
import cn.mingzhang.web.account.ClassTable;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.PublicUrl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A disclosure on two pages of A4 (简报), to be printed and taken along. */
@Named
@RequestScoped
public class BriefPage {

    /** What fits on two pages. */
    private static final int LINES = 8;

    @Inject
    private DisclosurePage page;
    @Inject
    private PublicUrl portal;
    @Inject
    private Addresses addresses;
    @Inject
    private HttpServletRequest request;

    public void load() {
        page.loadMoney();
    }

    /** Where the whole of it is, as it is printed on paper: the names in it as people write them. */
    public String getAddress() {
        return portal.base(request) + URLDecoder.decode(addresses.disclosure(page.getDisclosure()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The uppermost functional classes with the largest amounts. */
    public List<ClassTable.Group> getClasses() {
        ClassTable functions = page.getAccount().getFunctions();
        return functions == null ? List.of() : largest(functions.getGroups(), group -> group.top().main() == null ? null : group.top().main().yuan());
    }

    /** The projects with the largest funds. */
    public List<Project> getProjects() {
        return largest(disclosure().getProjects(), project -> project.getAnnualFunds() == null ? null : value(project.getAnnualFunds().total()));
    }

    /** The self-evaluations with the lowest scores. */
    public List<Evaluation> getEvaluations() {
        return disclosure().getEvaluations().stream().filter(evaluation -> evaluation.getTotalScore() != null)
                .sorted(Comparator.comparing(evaluation -> evaluation.getTotalScore().value())).limit(LINES).toList();
    }

    private Disclosure disclosure() {
        return page.getDisclosure();
    }

    private static BigDecimal value(Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static <T> List<T> largest(List<T> all, Function<T, BigDecimal> amount) {
        return all.stream().filter(one -> amount.apply(one) != null).sorted(Comparator.comparing(amount).reversed()).limit(LINES).toList();
    }
}
