package cn.mingzhang.check;

import cn.mingzhang.finding.Severity;

/**
 * A rule of the public list (核对规则).
 *
 * @param id        lasting id, such as sum.children
 * @param title     what it compares, in a few Chinese words
 * @param severity  of the signals it gives
 * @param statement the rule as one plain Chinese sentence, with its tolerance
 */
public record Rule(String id, String title, Severity severity, String statement) {

    static Rule warning(String id, String title, String statement) {
        return new Rule(id, title, Severity.WARNING, statement);
    }

    /** A person must answer it before publication. */
    static Rule blocking(String id, String title, String statement) {
        return new Rule(id, title, Severity.BLOCKING, statement);
    }

    static Rule note(String id, String title, String statement) {
        return new Rule(id, title, Severity.NOTE, statement);
    }
}
