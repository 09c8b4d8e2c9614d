/** What was uploaded, and where in it something stands (来源). */
package cn.mingzhang.source;
