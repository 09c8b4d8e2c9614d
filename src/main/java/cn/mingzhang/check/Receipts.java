package cn.mingzhang.check;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The receipts of a disclosure by the cell they speak of (合计凭据): sums inside a statement and sums across statements. A total
 * that nothing can be added up for has a receipt too, which says why.
 */
public final class Receipts {

    private final Map<SourceLocation, List<Receipt>> byCell = new LinkedHashMap<>();
    private final Map<SourceLocation, List<Receipt>> asAddend = new LinkedHashMap<>();

    private Receipts() {
    }

    /** Every receipt of a disclosure. */
    public static Receipts of(Disclosure disclosure) {
        Receipts receipts = new Receipts();
        StatementSums.of(disclosure).forEach(sum -> receipts.add(Receipt.of(sum)));
        TableSums.of(disclosure).forEach(sum -> receipts.add(Receipt.of(sum)));
        disclosure.getStatements().forEach(receipts::addUncheckable);
        return receipts;
    }

    /** The receipts of the total printed in this cell; several when it is the total of rows and of columns. */
    public List<Receipt> at(SourceLocation cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** The mark of a cell: that of its worst receipt; empty when it is no total. */
    public Optional<Receipt> mark(SourceLocation cell) {
        return at(cell).stream().max(Comparator.comparing(receipt -> rank(receipt.state())));
    }

    public List<Receipt> all() {
        return byCell.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Whether additions confirm a printed figure: it is in at least one that comes out, as total or as addend, and it is not the
     * total of one that does not. Only such a figure may be the denominator of a rate.
     */
    public boolean confirm(SourceLocation cell) {
        List<Receipt> own = at(cell);
        boolean wrong = own.stream().anyMatch(receipt -> receipt.state() == Receipt.State.DIFFERS);
        boolean right = own.stream().anyMatch(Receipts::isRight) || asAddend.getOrDefault(cell, List.of()).stream().anyMatch(Receipts::isRight);
        return right && !wrong;
    }

    private static boolean isRight(Receipt receipt) {
        return receipt.state() == Receipt.State.ADDS_UP || receipt.state() == Receipt.State.ROUNDING;
    }

    private static int rank(Receipt.State state) {
        return switch (state) {
            case UNCHECKABLE -> 0;
            case ADDS_UP -> 1;
            case ROUNDING -> 2;
            case DIFFERS -> 3;
        };
    }

    private void add(Receipt receipt) {
        byCell.computeIfAbsent(receipt.at(), at -> new ArrayList<>()).add(receipt);
        receipt.addends().forEach(term -> asAddend.computeIfAbsent(term.at(), at -> new ArrayList<>()).add(receipt));
    }

    /** Totals and classes with printed amounts for which no addends are printed. */
    private void addUncheckable(Statement statement) {
        for (LineItem row : statement.getRows()) {
            if (isTotal(statement, row)) {
                for (Cell cell : row.getCells()) {
                    if (cell.amount().isPresent() && !byCell.containsKey(cell.at())) {
                        add(Receipt.uncheckable(FunctionalSums.label(statement, row, cell.key()), cell.at(), reason(statement, row)));
                    }
                }
            }
        }
    }

    private static boolean isTotal(Statement statement, LineItem row) {
        Statement.Layout layout = statement.getLayout();
        if (layout == null || layout == Statement.Layout.LIST) {
            return false;
        }
        boolean parent = layout == Statement.Layout.FUNCTIONAL && row.getCode() != null && row.getCode().length() < 7;
        return parent || "category".equals(row.getRowType()) || row.getName() != null && row.getName().replaceAll("\\s", "").matches(".*(?:合计|总计)");
    }

    private static String reason(Statement statement, LineItem row) {
        if (statement.getLayout() == Statement.Layout.FUNCTIONAL && row.getCode() != null) {
            return "没有列出下级科目在此栏的金额";
        }
        return "表中没有可以相加的各行金额";
    }
}
