/** The pages citizens and journalists read (公开门户). */
package cn.mingzhang.web.portal;
