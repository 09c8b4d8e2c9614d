package cn.mingzhang.finding;

import cn.mingzhang.source.SourceLocation;
import java.util.List;

/**
 * What a machine noticed and a person should look at (疑点): a signal with its evidence, not a verdict.
 *
 * @param rule     lasting id of the rule that spoke, such as {@code reading.unplaced-row}
 * @param severity how much it matters
 * @param message  one plain Chinese sentence
 * @param expected what the rule expected to find, or null
 * @param found    what stands there, or null
 * @param at       the places it speaks of, the first one the most telling
 */
public record Finding(String rule, Severity severity, String message, String expected, String found, List<SourceLocation> at) {

    public Finding {
        at = List.copyOf(at);
    }
}
