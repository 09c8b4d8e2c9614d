package cn.mingzhang.web.http;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The lasting address of everything that has a page; {@link Routes} reads them back. */
@Named
@ApplicationScoped
public class Addresses {

    /** Digits of a content hash in an address: enough to tell any two files apart. */
    static final int HASH_DIGITS = 16;

    public String agency(Agency agency) {
        return "/agencies/" + encode(agency.getSlug());
    }

    /** By agency, year and kind; a disclosure that does not tell all three is addressed by its content. */
    public String disclosure(Disclosure disclosure) {
        if (disclosure.getAgency() == null || disclosure.getFiscalYear() == null || disclosure.getKind() == null) {
            return "/documents/" + disclosure.getSource().sha256().substring(0, HASH_DIGITS);
        }
        return agency(disclosure.getAgency()) + "/" + disclosure.getFiscalYear() + "/" + disclosure.getKind().code();
    }

    public String project(Project project) {
        return disclosure(project.getDisclosure()) + "/projects/" + (project.getPosition() + 1);
    }

    public String evaluation(Evaluation evaluation) {
        return disclosure(evaluation.getDisclosure()) + "/evaluations/" + (evaluation.getPosition() + 1);
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
