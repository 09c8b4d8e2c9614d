package cn.mingzhang.web.file;

/** What the files are, as HTTP calls it (媒体类型). */
final class MediaTypes {

    static final String CSV = "text/csv;charset=UTF-8;header=present";
    static final String JSON = "application/json;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ZIP = "application/zip";

    private MediaTypes() {
    }
}
