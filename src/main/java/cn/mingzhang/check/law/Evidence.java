package cn.mingzhang.check.law;

import cn.mingzhang.check.law.Compliance.State;
import cn.mingzhang.source.SourceLocation;

/** What was seen of one item, before it is put beside its requirement. */
record Evidence(State state, String words, SourceLocation at) {

    static Evidence present(String words, SourceLocation at) {
        return new Evidence(State.PRESENT, words, at == null ? SourceLocation.UNKNOWN : at);
    }

    static Evidence empty(String words, SourceLocation at) {
        return new Evidence(State.EMPTY_WITH_NOTE, words, at == null ? SourceLocation.UNKNOWN : at);
    }

    static Evidence missing(String words) {
        return new Evidence(State.MISSING, words, SourceLocation.UNKNOWN);
    }

    static Evidence missing(String words, SourceLocation at) {
        return new Evidence(State.MISSING, words, at == null ? SourceLocation.UNKNOWN : at);
    }

    static Evidence unverifiable(String words) {
        return new Evidence(State.UNVERIFIABLE, words, SourceLocation.UNKNOWN);
    }
}
