/** The portal's own words in its two languages; what the documents say stays as printed. */
package cn.mingzhang.web.text;
