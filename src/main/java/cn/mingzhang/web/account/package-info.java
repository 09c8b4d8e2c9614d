/** The money of one disclosure laid out for its page: sentences, changes, classes, three public expenses, budget beside accounts. */
package cn.mingzhang.web.account;
