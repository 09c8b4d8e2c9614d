/**
 * Finds what was done with the money (检索). The index is a copy of the published part of the store; pages and programs know only
 * {@link cn.mingzhang.search.SearchIndex}, so that a cluster could take its place.
 */
package cn.mingzhang.search;
