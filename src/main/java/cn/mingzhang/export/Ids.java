package cn.mingzhang.export;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;

/**
 * Lasting names of facts (编号). A disclosure is named by the first 16 digits of its file's SHA-256 and its parts by their place
 * in it: 3f2a90c1d4e5b687/projects/3. A rebuilt database gives the same names, and /documents/ before one is its address.
 */
final class Ids {

    private static final int HASH_DIGITS = 16;

    private Ids() {
    }

    static String of(Disclosure disclosure) {
        return disclosure.getSource().sha256().substring(0, HASH_DIGITS);
    }

    static String of(Statement statement) {
        return part(statement.getDisclosure(), "statements", statement.getPosition());
    }

    static String of(Project project) {
        return part(project.getDisclosure(), "projects", project.getPosition());
    }

    static String of(Evaluation evaluation) {
        return part(evaluation.getDisclosure(), "evaluations", evaluation.getPosition());
    }

    static String of(Indicator indicator) {
        String owner = indicator.getProject() != null ? of(indicator.getProject())
                : indicator.getEvaluation() != null ? of(indicator.getEvaluation())
                : of(indicator.getOverallTarget().getDisclosure()) + "/overall-target";
        return owner + "/indicators/" + (indicator.getPosition() + 1);
    }

    static String part(Disclosure disclosure, String list, int position) {
        return of(disclosure) + "/" + list + "/" + (position + 1);
    }

    /** The disclosure of a sheet an indicator stands on. */
    static Disclosure disclosure(Indicator indicator) {
        return indicator.getProject() != null ? indicator.getProject().getDisclosure()
                : indicator.getEvaluation() != null ? indicator.getEvaluation().getDisclosure()
                : indicator.getOverallTarget().getDisclosure();
    }
}
