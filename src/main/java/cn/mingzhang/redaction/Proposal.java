package cn.mingzhang.redaction;

import cn.mingzhang.source.SourceLocation;

/**
 * Something that may have to be hidden (隐去建议), for a person to decide.
 *
 * @param text as it stands in the file
 * @param at   where it stands
 */
public record Proposal(PersonalData kind, String text, SourceLocation at) {
}
