package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;

/** Knows one form of disclosure (公开格式): recognises it by its labels and structure and reads it into facts. */
public interface FormReader {

    /** Lasting id of the form, such as {@code shanxi-budget}. */
    String form();

    /** How sure it is that a text is of its form: 0 not at all, 100 certain. */
    int recognise(SourceText text);

    /** Reads everything; what cannot be placed becomes a finding with its place. */
    Disclosure read(SourceText text, Findings findings);
}
