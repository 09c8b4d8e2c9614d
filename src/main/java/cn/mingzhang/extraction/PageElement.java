package cn.mingzhang.extraction;

/** What follows each other down a page: a {@link TextLine} or a {@link PageTable}. */
sealed interface PageElement permits TextLine, PageTable {

    /** Upper end, from the top of the page. */
    double top();
}
