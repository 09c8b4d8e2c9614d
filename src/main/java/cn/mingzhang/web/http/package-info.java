/** Addresses, headers and files of the portal, before any page is made (HTTP). */
package cn.mingzhang.web.http;
