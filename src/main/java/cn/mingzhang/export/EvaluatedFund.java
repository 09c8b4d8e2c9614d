package cn.mingzhang.export;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the money of a self-evaluation sheet (自评表资金行).
 *
 * @param number counted in its sheet from 1
 */
record EvaluatedFund(Evaluation evaluation, FundExecution fund, int number) {

    /** The form prints these amounts in 万元. */
    static final String UNIT = "万元";

    static List<EvaluatedFund> of(Evaluation evaluation) {
        return IntStream.range(0, evaluation.getFunds().size())
                .mapToObj(i -> new EvaluatedFund(evaluation, evaluation.getFunds().get(i), i + 1)).toList();
    }
}
