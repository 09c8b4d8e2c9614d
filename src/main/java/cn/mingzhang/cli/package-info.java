/**
 * The same work from a terminal (命令行), with or without a running portal. Each sub-command is a {@link cn.mingzhang.cli.Command};
 * to add one, write the class and name it in {@link cn.mingzhang.cli.Commands}. Data goes to standard output, everything said to
 * the person goes to standard error.
 */
package cn.mingzhang.cli;
