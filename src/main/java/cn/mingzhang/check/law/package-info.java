/** What the law wants published, item by item, and whether a disclosure has it (公开要求清单). */
package cn.mingzhang.check.law;
