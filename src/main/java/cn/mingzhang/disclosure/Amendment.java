package cn.mingzhang.disclosure;

/**
 * A value that a person put right before publication (更正), told to the public with what the file says.
 *
 * @param what   which value, in words
 * @param before as the file says; null when it says nothing
 * @param after  as it should be; null when there should be nothing
 * @param why    the reason given
 * @param on     the day, as 2024-05-06
 */
public record Amendment(String what, String before, String after, String why, String on) {
}
