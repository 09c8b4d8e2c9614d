package cn.mingzhang.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Which samples there are, each by its file name; the committed files in samples/ are what {@link #bytes} gives. */
final class SampleLibrary {

    private static final Map<String, Supplier<SampleDocument>> DOCUMENTS = new LinkedHashMap<>();

    static {
        Agency ecology = Agency.read("ecology");
        budget("yunchuan-ecology-2022-budget.docx", ecology, 2022, Slips.NONE);
        budget("yunchuan-ecology-2023-budget.pdf", ecology, 2023, Slips.NONE);
        budget("yunchuan-ecology-2024-budget.docx", ecology, 2024, new Slips().print("narrative.carryOver", "166.14"));
        accounts("yunchuan-ecology-2022-accounts.txt", ecology, 2022, Slips.NONE);
        accounts("yunchuan-ecology-2023-accounts.docx", ecology, 2023, Slips.NONE);
        accounts("yunchuan-ecology-2024-accounts.pdf", ecology, 2024, Slips.NONE);
        Agency water = Agency.read("water");
        tables("yunchuan-water-2022-budget.xlsx", water, 2022);
        budget("yunchuan-water-2023-budget.docx", water, 2023, new Slips().print("narrative.reception", "1.20"));
        budget("yunchuan-water-2024-budget.pdf", water, 2024, Slips.NONE);
        accounts("yunchuan-water-2023-accounts.pdf", water, 2023, Slips.NONE);
        accounts("yunchuan-water-2024-accounts.docx", water, 2024, new Slips().print("narrative.evaluated", "5"));
        Agency education = Agency.read("education");
        budget("yunchuan-education-2022-budget.txt", education, 2022, Slips.NONE);
        budget("yunchuan-education-2023-budget.docx", education, 2023, Slips.NONE);
        budget("yunchuan-education-2024-budget.txt", education, 2024, new Slips().print("sheet.total.校园安全防范设施项目", "124.00"));
        accounts("yunchuan-education-2023-accounts.txt", education, 2023, Slips.NONE);
        accounts("yunchuan-education-2024-accounts.docx", education, 2024, Slips.NONE);
        Agency transport = Agency.read("transport");
        budget("yunchuan-transport-2023-budget.docx", transport, 2023, Slips.NONE);
        tables("yunchuan-transport-2024-budget.xlsx", transport, 2024);
        accounts("yunchuan-transport-2023-accounts.docx", transport, 2023, new Slips().print("evaluation.total.农村公路日常养护项目", "89.83"));
        performance("qingyuan-2022-performance.docx", 2022);
        performance("qingyuan-2023-performance.txt", 2023);
        CountyBudget county = CountyBudget.read();
        county("qingping-2022-budget.txt", county, 2022);
        county("qingping-2023-budget.docx", county, 2023);
        county("qingping-2024-budget.pdf", county, 2024);
    }

    private SampleLibrary() {
    }

    static Map<String, Supplier<SampleDocument>> documents() {
        return DOCUMENTS;
    }

    private static void budget(String file, Agency agency, int year, Slips slips) {
        DOCUMENTS.put(file, () -> new ShanxiBudget(stem(file), new FiscalYear(agency, year), new FiscalYear(agency, year - 1), slips).whole());
    }

    private static void tables(String file, Agency agency, int year) {
        DOCUMENTS.put(file, () -> new ShanxiBudget(stem(file), new FiscalYear(agency, year), new FiscalYear(agency, year - 1), Slips.NONE)
                .tablesOnly());
    }

    private static void accounts(String file, Agency agency, int year, Slips slips) {
        DOCUMENTS.put(file, () -> new ShanxiAccounts(stem(file), new FiscalYear(agency, year), new FiscalYear(agency, year - 1), slips).whole());
    }

    private static void performance(String file, int year) {
        DOCUMENTS.put(file, () -> new PerformanceReport(stem(file), year).whole());
    }

    private static void county(String file, CountyBudget facts, int year) {
        DOCUMENTS.put(file, () -> new HebeiBudget(stem(file), facts, year).whole());
    }

    static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The bytes of a file with this name; the ending says the format. */
    static byte[] bytes(String file, SampleDocument document) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "docx" -> new DocxWriter().write(document);
            case "xlsx" -> new XlsxWriter().write(document);
            case "pdf" -> new PdfWriter().write(document);
            default -> new TextWriter(file.startsWith("qing")).write(document);
        };
    }
}
