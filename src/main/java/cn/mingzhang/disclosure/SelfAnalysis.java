package cn.mingzhang.disclosure;

import cn.mingzhang.source.PlacedText;

/** 项目绩效分析 of a self-evaluation sheet, in the order of the form; null where a part is missing. */
public record SelfAnalysis(PlacedText implementation, PlacedText output, PlacedText benefit, PlacedText satisfaction,
                           PlacedText experience, PlacedText problems, PlacedText improvements) {
}
