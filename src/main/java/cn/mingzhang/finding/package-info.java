/** What a machine noticed and a person should look at (疑点). */
package cn.mingzhang.finding;
