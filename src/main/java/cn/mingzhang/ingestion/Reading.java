package cn.mingzhang.ingestion;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.SourceText;

/** What one file became: its text with places and the facts read from it, findings included. */
public record Reading(SourceText text, Disclosure disclosure) {
}
