package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;

/**
 * One line of 项目资金预算安排及执行进度 in a self-evaluation sheet; amounts in 万元 as the form prints them.
 *
 * @param source         资金总额, 市县区财政资金, 单位自筹资金 …
 * @param declared       年初预算数：目标申报数
 * @param approved       年初预算数：预算编制数
 * @param fullYearBudget 全年预算数
 * @param executed       全年执行数
 * @param carryOver      资金结(转)余
 * @param executionRate  执行率, in percent
 * @param score          得分
 * @param deviation      偏差原因, or null
 */
public record FundExecution(String source, Figure declared, Figure approved, Figure fullYearBudget, Figure executed,
                            Figure carryOver, Figure executionRate, Figure score, String deviation, SourceLocation at) {
}
