/** The final accounts of a Shanxi department (部门决算公开): narrative, nine statements and the self-evaluation sheets. */
package cn.mingzhang.form.shanxi.accounts;
