/** From a file to text with places (文本提取): paragraphs and grids, nothing understood yet. */
package cn.mingzhang.extraction;
