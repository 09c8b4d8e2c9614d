/**
 * Does a disclosure agree with itself (核对)? Sums with their receipts, words against tables, promises against results, the
 * quality of targets. Each rule is a small class; what it gives is a signal with its evidence, never a verdict.
 */
package cn.mingzhang.check;
