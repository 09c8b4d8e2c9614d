package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;

/** 评价得分 of a whole department: value out of a maximum, with the printed grade (优、良、中、差). */
public record Score(Figure value, Figure outOf, String grade) {
}
