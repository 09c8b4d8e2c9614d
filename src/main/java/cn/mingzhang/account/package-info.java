/**
 * The money of a disclosure (收支情况): which of its figures is total income, project expenditure or 公务接待费, chosen from the
 * statements first and from the narrative second, each with its place.
 */
package cn.mingzhang.account;
