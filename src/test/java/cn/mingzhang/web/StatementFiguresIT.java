package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of every statement, on its page as in the output of parse, each with its place. */
@ExtendWith(Portal.class)
class StatementFiguresIT {

    private static final Pattern FIGURE = Pattern.compile("<td class=\"(?:number|words)\"[^>]*>.*?<a class=\"figure\" rel=\"nofollow\" href=\"[^\"]*/source\\?at=(\\w+)#here\">([^<]*)</a></td>");

    @ParameterizedTest
    @CsvSource({"云川市教育局,2022/budget,yunchuan-education-2022-budget.txt", "云川市生态环境局,2022/final-accounts,yunchuan-ecology-2022-accounts.txt"})
    void equalWhatParsePrints(String agency, String address, String file) throws IOException {
        Disclosure parsed = new DisclosureReader().read(Path.of("samples", file), file).disclosure();
        int figures = 0;

        for (Statement statement : parsed.getStatements()) {
            String path = PageKinds.path(agency) + "/" + address + "/statements/" + (statement.getPosition() + 1);
            Map<String, String> printed = printed(statement);
            assertThat(shown(Portal.get(path).body())).as(path).isEqualTo(printed);
            figures += printed.size();
        }

        assertThat(figures).isGreaterThan(150);
    }

    private static Map<String, String> printed(Statement statement) {
        Map<String, String> printed = new TreeMap<>();
        for (LineItem row : statement.getRows()) {
            for (Cell cell : row.getCells()) {
                cell.amount().ifPresent(amount -> printed.put(cell.at().code(), cell.text()));
            }
        }
        return printed;
    }

    private static Map<String, String> shown(String page) {
        Map<String, String> shown = new TreeMap<>();
        Matcher figures = FIGURE.matcher(page);
        while (figures.find()) {
            shown.put(figures.group(1), figures.group(2).replace(",", ""));
        }
        return shown;
    }
}
