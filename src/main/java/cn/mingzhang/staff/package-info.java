/** Who works at the desk (工作人员): roles, passwords, second factor, sign-in. */
package cn.mingzhang.staff;
