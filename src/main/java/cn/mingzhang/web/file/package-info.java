/** The servlets behind the addresses of files (文件下载): tables, whole disclosures, originals, the data package. */
package cn.mingzhang.web.file;
