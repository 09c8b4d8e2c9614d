/** The way of a file into facts (读取): detect, extract, recognise, read. Needs neither server nor store. */
package cn.mingzhang.ingestion;
