/** What must not become public (隐私与内部标记): found by machine, decided by a person, gone from everything that is shown. */
package cn.mingzhang.redaction;
