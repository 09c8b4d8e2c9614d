/** The department budget as Shanxi prints it (山西省部门预算公开): thirteen tables, narrative, overall target, project target sheets. */
package cn.mingzhang.form.shanxi.budget;
