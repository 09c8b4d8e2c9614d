/** The pages of the staff (工作台): the only ones with sessions, forms and PrimeFaces. */
package cn.mingzhang.web.desk;
