package cn.mingzhang.search;

/** Every field of the index, named once (索引字段). A change here is a change of {@link IndexFormat}. */
final class IndexFields {

    /** What a document is about: name of a project, an indicator, a line; heading of a passage. Searched and stored. */
    static final String TITLE = "title";
    /** What it belongs to: project and agency of an indicator, table of a line. Searched, counts least. Stored. */
    static final String CONTEXT = "context";
    /** Everything else it says, without cited titles. Searched. */
    static final String BODY = "body";
    /** The same as printed. Stored. */
    static final String TEXT = "text";
    /** What the parts of a project say: its indicators. Leads to the project as a near result only, for the parts are found themselves. */
    static final String PARTS = "parts";
    /** Titles of laws and files cited in the text: a citation is a near result, unless the query names the title in full. */
    static final String CITED = "cited";
    /** Marks what is not {@link StandingText}. */
    static final String SUBSTANCE = "substance";
    /** The whole target of an indicator, folded. */
    static final String TARGET = "target";
    /** Codes of functional and economic classes and of units. */
    static final String CODE = "code";
    /** Name of agency and region, for field filters. Searched. */
    static final String AGENCY_TEXT = "agencyText";
    /** All amounts in 分, and the one to sort by. */
    static final String AMOUNT = "amount";
    static final String MAIN_AMOUNT = "mainAmount";
    static final String PRINTED_AMOUNT = "printedAmount";
    /** Fiscal year as a number. */
    static final String YEAR = "yearNumber";
    /** Day of publication, and the order that makes every list the same twice. */
    static final String DATE = "date";
    static final String ORDER = "order";
    /** Facets: the code of the facet behind this. */
    static final String FACET = "facet.";
    /** Where it is shown. Stored. */
    static final String PLACE = "place";
    static final String ID = "id";
    /** What a document belongs to: the disclosure, and the agency, year and kind whose next version replaces it. */
    static final String DISCLOSURE = "disclosure";
    static final String SLOT = "slot";
    /** A name that can be suggested; documents with this field are found by nothing else. */
    static final String NAME = "name";
    static final String NAME_KIND = "nameKind";
    static final String NAME_RANK = "nameRank";

    private IndexFields() {
    }

    static String facet(Facet facet) {
        return FACET + facet.code();
    }
}
