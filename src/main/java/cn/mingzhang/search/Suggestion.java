package cn.mingzhang.search;

/** What a visitor may be about to type (输入提示): an agency, a project, an indicator, a term. */
public record Suggestion(String text, String kind) {
}
