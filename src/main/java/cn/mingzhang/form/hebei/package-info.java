/** The budget explanation of Hebei (河北省部门预算信息公开情况说明). */
package cn.mingzhang.form.hebei;
