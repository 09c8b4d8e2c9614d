package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.SampleDisclosure;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.source.SourceLocation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;

/**
 * A program that imports made-up disclosures, as another process would: {@code FOLDER FIRST COUNT}. Says {@code open},
 * {@code importing n}, {@code imported n}; stays until it is told to end.
 */
final class ImportingProgram {

    private static final int EXTRA_ROWS = 300;

    private ImportingProgram() {
    }

    public static void main(String[] args) throws Exception {
        try (Store store = new Store(StoreSettings.embedded(Path.of(args[0]))); Scanner told = new Scanner(System.in, StandardCharsets.UTF_8)) {
            System.out.println("open");
            int first = Integer.parseInt(args[1]);
            for (int number = first; number < first + Integer.parseInt(args[2]); number++) {
                System.out.println("importing " + number);
                add(store, number);
                System.out.println("imported " + number);
            }
            told.nextLine();
        }
    }

    static ImportOutcome add(Store store, int number) throws Exception {
        return store.imports((path, name) -> new IngestedFile(disclosure(number), List.of(new Paragraph("第 " + number + " 份", SourceLocation.line(1)))))
                .add(number + ".txt", new ByteArrayInputStream(("content " + number).getBytes(StandardCharsets.UTF_8)));
    }

    /** Every number is another version of one of three years. */
    static Disclosure disclosure(int number) {
        Disclosure disclosure = SampleDisclosure.of("某市水务局", "321", 2022 + number % 3, DisclosureKind.BUDGET);
        Statement statement = disclosure.getStatements().get(0);
        List<LineItem> rows = statement.getRows();
        for (int i = 0; i < EXTRA_ROWS; i++) {
            LineItem row = new LineItem();
            row.setCode("21" + i);
            row.setName("科目 " + number);
            row.setCells(rows.get(0).getCells());
            row.setAt(rows.get(0).getAt());
            statement.add(row);
        }
        disclosure.setTitle("第 " + number + " 份");
        return disclosure;
    }
}
