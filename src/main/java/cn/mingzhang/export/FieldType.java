package cn.mingzhang.export;

/** What the values of a column are (列类型), named as Table Schema names it. */
public enum FieldType {
    /** Words, verbatim. */ TEXT("string"),
    /** A whole number counted by us: a position, a page. */ INTEGER("integer"),
    /** A number as printed: 5.10 keeps its decimals. */ DECIMAL("number"),
    /** A fiscal year. */ YEAR("year"),
    /** A moment, in UTC. */ MOMENT("datetime"),
    /** true or false. */ BOOLEAN("boolean"),
    /** A cell of a printed table, a number or words. */ PRINTED("string");

    private final String schemaName;

    FieldType(String schemaName) {
        this.schemaName = schemaName;
    }

    /** Its name in Table Schema. */
    public String schemaName() {
        return schemaName;
    }

    /** Whether a workbook should hold it as a number, where it is one. */
    boolean mayBeNumber() {
        return this == INTEGER || this == DECIMAL || this == YEAR || this == PRINTED;
    }
}
