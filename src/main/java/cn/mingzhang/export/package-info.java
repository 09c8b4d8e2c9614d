/**
 * The published facts as files (数据下载): CSV, XLSX, JSON and the whole data set as a Frictionless Data Package.
 *
 * <p>What a list consists of is said once, in a {@link cn.mingzhang.export.Listing}: from it come the columns of the files, the
 * schema of the data package and the records of the API.
 */
package cn.mingzhang.export;
