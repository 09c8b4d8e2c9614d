/** Time and memory of the reading, measured beside Apache Tika (基准测试). Compiled by the Maven profile bench only; not in the war. */
package cn.mingzhang.bench;
