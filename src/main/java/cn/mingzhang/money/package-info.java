/** Amounts as the documents print them, with their unit (金额). */
package cn.mingzhang.money;
