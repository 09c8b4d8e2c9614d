package cn.mingzhang.web.http;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.store.ProjectLine;
import cn.mingzhang.web.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The lasting address of everything that has a page, in the language of the page that links to it; {@link Routes} reads them back. */
@Named
@RequestScoped
public class Addresses {

    /** Digits of a content hash in an address: enough to tell any two files apart. */
    static final int HASH_DIGITS = 16;

    private static final String LARGE = "&text=large";

    private final Language language;
    private final HttpServletRequest request;

    @Inject
    public Addresses(HttpServletRequest request) {
        this.language = Language.of(request);
        this.request = request;
    }

    /** Without a request: Chinese addresses. */
    public Addresses() {
        this.language = Language.CHINESE;
        this.request = null;
    }

    /** A page without parts in its address: {@code page('agencies')}; the home page is {@code page('')}. */
    public String page(String path) {
        return path.isEmpty() ? home() : language.prefix() + "/" + path;
    }

    public String home() {
        return language == Language.CHINESE ? "/" : language.prefix();
    }

    public String agency(Agency agency) {
        return language.prefix() + "/agencies/" + encode(agency.getSlug());
    }

    /** By agency, year and kind; a disclosure that does not tell all three is addressed by its content. */
    public String disclosure(Disclosure disclosure) {
        if (disclosure.getAgency() == null || disclosure.getFiscalYear() == null || disclosure.getKind() == null) {
            return language.prefix() + "/documents/" + disclosure.getSource().sha256().substring(0, HASH_DIGITS);
        }
        return agency(disclosure.getAgency()) + "/" + disclosure.getFiscalYear() + "/" + disclosure.getKind().code();
    }

    public String statement(Statement statement) {
        return disclosure(statement.getDisclosure()) + "/statements/" + (statement.getPosition() + 1);
    }

    public String project(Project project) {
        return disclosure(project.getDisclosure()) + "/projects/" + (project.getPosition() + 1);
    }

    public String evaluation(Evaluation evaluation) {
        return disclosure(evaluation.getDisclosure()) + "/evaluations/" + (evaluation.getPosition() + 1);
    }

    /** A project of the ledger: its target sheet, else its self-evaluation. */
    public String of(ProjectLine line) {
        return line.getPlanned() != null ? disclosure(line.getPlanned()) + "/projects/" + (line.getPlannedPosition() + 1) : evaluationOf(line);
    }

    /** The self-evaluation of a project of the ledger; null when there is none. */
    public String evaluationOf(ProjectLine line) {
        return line.getEvaluated() == null ? null : disclosure(line.getEvaluated()) + "/evaluations/" + (line.getEvaluatedPosition() + 1);
    }

    /** Targets and self-evaluations of an agency. */
    public String performance(Agency agency) {
        return agency(agency) + "/performance";
    }

    /** All projects of an agency in the list of projects. */
    public String projects(Agency agency) {
        return page("projects") + "?agency=" + URLEncoder.encode(agency.getSlug(), StandardCharsets.UTF_8);
    }

    /** What the search finds for some words. */
    public String search(String words) {
        return page("search") + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** A place in the source, opened with the place marked. */
    public String source(Disclosure disclosure, SourceLocation at) {
        String source = disclosure(disclosure) + "/source";
        return at == null || !at.isKnown() ? source : source + "?at=" + at.code() + "#here";
    }

    /** This page in the other language; on an error page the home page. */
    public String getInOtherLanguage() {
        String asked = asked();
        String path = asked == null ? "/" : language.strip(asked);
        String prefix = language.other().prefix();
        return (path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path) + query("");
    }

    /** This page in large type (大字版), or back in its usual one, for browsers that run no script. */
    public String getInLargeType() {
        boolean large = ("&" + query("")).replace('?', '&').contains(LARGE);
        return (asked() == null ? home() : asked()) + (large ? query("").replaceFirst("[?&]text=large", "").replaceFirst("^&", "?") : query(LARGE.substring(1)));
    }

    /** The path that was asked for; null on an error page, whose address may be anything. */
    private String asked() {
        return (String) request.getAttribute(RouteFilter.ASKED);
    }

    private String query(String more) {
        String query = asked() == null ? null : request.getQueryString();
        String whole = query == null || query.isEmpty() ? more : more.isEmpty() ? query : query + "&" + more;
        return whole.isEmpty() ? "" : "?" + whole;
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
