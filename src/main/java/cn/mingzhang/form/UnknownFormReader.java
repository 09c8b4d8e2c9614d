package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;

/** Takes in what no known form fits: outline, narrative, tables and figures, marked as unrecognised (未识别格式). */
public class UnknownFormReader implements FormReader {

    @Override
    public String form() {
        return "unknown";
    }

    @Override
    public int recognise(SourceText text) {
        return 0;
    }

    @Override
    public Disclosure read(SourceText text, Findings findings) {
        return new Disclosure();
    }
}
