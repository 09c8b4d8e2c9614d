/** The self-evaluation report on the overall expenditure of a department (部门整体支出绩效自评报告). */
package cn.mingzhang.form.report;
