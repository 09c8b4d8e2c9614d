package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.export.DataPackage;
import cn.mingzhang.export.Listing;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Totals;
import cn.mingzhang.web.http.PublicUrl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What can be taken away from here, and how (数据与接口). */
@Named
@RequestScoped
public class DataPage {

    private static final int HASH_DIGITS = 16;

    @Inject
    private Disclosures disclosures;
    @Inject
    private PublicUrl portal;
    @Inject
    private HttpServletRequest request;

    private Totals totals;
    private Disclosure newest;

    public void load() {
        totals = disclosures.totals();
        newest = disclosures.newest(1).stream().findFirst().orElse(null);
    }

    public Totals getTotals() {
        return totals;
    }

    /** The newest disclosure, of which the examples are; null while there is none. */
    public Disclosure getNewest() {
        return newest;
    }

    public List<Listing<?>> getTables() {
        return DataPackage.TABLES;
    }

    /** Where programs find the portal. */
    public String getBase() {
        return portal.base(request);
    }

    /** Examples of the API that can be tried, with the key of the words that explain each. */
    public List<Example> getExamples() {
        String hash = newest == null ? "0123456789abcdef" : newest.getSource().sha256().substring(0, HASH_DIGITS);
        return List.of(new Example("agencies", "data.api.agencies"), new Example("disclosures?year=" + year() + "&kind=" + kind(), "data.api.disclosures"),
                new Example("disclosures/" + hash, "data.api.disclosure"), new Example("projects?year=" + year() + "&limit=10", "data.api.projects"),
                new Example("indicators?limit=10", "data.api.indicators"), new Example("evaluations?limit=10", "data.api.evaluations"),
                new Example("findings?limit=10", "data.api.findings"));
    }

    private int year() {
        return newest == null || newest.getFiscalYear() == null ? 2024 : newest.getFiscalYear();
    }

    private String kind() {
        return newest == null || newest.getKind() == null ? "budget" : newest.getKind().code();
    }

    /** A path below the API, and the key of the words that explain it. */
    public record Example(String path, String words) {
    }
}
