/** Charts (图表): figures of the disclosures put side by side, and the finding in words that they show. */
package cn.mingzhang.web.chart;
