/** Disclosures of our own making in the real forms (样例): facts as data, one form builder a form, one writer a format. */
package cn.mingzhang.samples;
