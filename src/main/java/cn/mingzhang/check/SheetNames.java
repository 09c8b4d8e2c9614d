package cn.mingzhang.check;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;

/** How a message calls a sheet or an indicator: with the words the sheet prints. */
final class SheetNames {

    private SheetNames() {
    }

    static String of(Evaluation evaluation) {
        return "自评表“" + evaluation.getProject() + "”";
    }

    static String of(Indicator indicator) {
        return indicator.getLevel3() == null || indicator.getLevel3().isBlank() ? "未写名称的指标" : "指标“" + indicator.getLevel3() + "”";
    }
}
