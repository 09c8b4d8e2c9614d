package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;

/** Money of a project by source (项目资金): 总额、中央、省级、市县（区）、单位自筹、其他; null where nothing is printed. */
public record Funds(Figure total, Figure central, Figure provincial, Figure municipalCounty, Figure selfRaised, Figure other) {
}
