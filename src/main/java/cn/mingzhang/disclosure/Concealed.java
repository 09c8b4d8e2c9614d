package cn.mingzhang.disclosure;

/**
 * How much of a kind was hidden before publication (已隐去): the public is told how many and why, never what.
 *
 * @param what   the kind, such as 手机号
 * @param places how many different ones
 */
public record Concealed(String what, int places) {
}
