/** The same work from a terminal (命令行), with or without a running portal. */
package cn.mingzhang.cli;
