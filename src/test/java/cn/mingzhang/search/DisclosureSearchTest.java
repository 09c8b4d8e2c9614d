package cn.mingzhang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureSearchTest {

    private final DisclosureIndex index = DisclosureIndex.inMemory();
    private DisclosureSearch search;
    private long order;

    @BeforeEach
    void fill() throws IOException {
        List<IndexEntry> entries = new ArrayList<>();
        entries.add(entry(HitKind.PROJECT, "sprinkling", "背街小巷洒水服务费", "甲市城管局", 2024).amount(yuan("1985000"), "198.5 万元").body("配置作业车辆，减少扬尘"));
        entries.add(entry(HitKind.INDICATOR, "spray", "雾炮作业次数", "甲市城管局", 2024).context("扬尘治理").body("≥2次/天").facet(Facet.INDICATOR_CLASS, "数量指标"));
        entries.add(entry(HitKind.PROJECT, "river", "沙河流域水质监管系统", "乙县水利局", 2023).amount(yuan("25094800"), "2,509.48 万元").body("建设水质自动站"));
        entries.add(entry(HitKind.INDICATOR, "timely", "补助发放", "乙县水利局", 2023).body("及时").target("及时").facet(Facet.MEASURABLE, "不可衡量"));
        entries.add(entry(HitKind.LINE, "code", "水体", "乙县水利局", 2023).body("2110302 12.00").code("2110302").amount(yuan("120000"), "12.00 万元"));
        entries.add(entry(HitKind.PASSAGE, "duty", "职责", "乙县水利局", 2023).body("负责全县沙河水质管理工作").standing("负责全县沙河水质管理工作"));
        entries.add(entry(HitKind.PASSAGE, "cited", "依据", "甲市城管局", 2024).body("根据《环境噪声污染防治办法》开展工作"));
        entries.add(entry(HitKind.PASSAGE, "stated", "说明", "甲市城管局", 2024).body("接待支出30.00万元，比上年减少"));
        entries.add(entry(HitKind.PROJECT, "noise", "声环境功能区划分", "甲市城管局", 2024).body("控制噪声"));
        index.replace("1", "slot", entries, List.of(new Suggestion("甲市城管局", "单位"), new Suggestion("沙河流域水质监管系统", "项目"),
                new Suggestion("沙河治理项目", "项目")));
        index.refresh();
        search = new DisclosureSearch(index, SearchWords.packaged());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private IndexEntry entry(HitKind kind, String id, String title, String agency, int year) {
        return new IndexEntry(kind).id(id, order++).title(title).facet(Facet.KIND, kind.code()).facet(Facet.AGENCY, agency).facet(Facet.YEAR, String.valueOf(year))
                .publishedAt(Instant.ofEpochSecond(order)).place(new PagePlace(null, year, null, "0".repeat(64), null, 0, "l" + order));
    }

    private static BigDecimal yuan(String digits) {
        return new BigDecimal(digits);
    }

    private List<String> found(String query) {
        List<String> ids = new ArrayList<>();
        search.forEach(SearchRequest.of(query), 1000, hit -> ids.add(hit.id()));
        return ids;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "洒水 | sprinkling spray", "\"洒水\" | sprinkling", "沙河水质 | river duty", "\"沙河水质\" | duty", "沙河 -职责 | river", "2509.48 | river", "2,509.48万元 | river", "25094800元 | river", "30万元 | stated", "300000 | stated",
        "2110302 | code", "21103* | code", "科目:211 | code", "目标:及时 | timely", "金额:>1000万 | river", "金额:10万-200万 | sprinkling code", "部门:水利 年度:2023 水质 | river duty",
        "可衡量:否 | timely", "環境功能區 | noise", "噪声 | noise", "环境噪声污染防治办法 | cited", "種類:项目 -沙河 | sprinkling noise"})
    void countsExactlyWhatIsMeant(String query, String ids) {
        assertThat(found(query)).containsExactlyInAnyOrder(ids.split(" "));
        assertThat(search.search(SearchRequest.of(query)).total()).isEqualTo(ids.split(" ").length);
    }

    @Test
    void theTitleComesBeforeTheText() {
        assertThat(search.search(SearchRequest.of("沙河水质")).hits().get(0).id()).as("a project before a duty").isEqualTo("river");
    }

    @Test
    void whatComesCloseIsShownButNotCounted() {
        SearchResult result = search.search(SearchRequest.of("噪声"));

        assertThat(result.total()).isEqualTo(1);
        assertThat(result.hits()).filteredOn(SearchHit::near).extracting(SearchHit::id).containsExactly("cited");
        assertThat(result.facets().get(Facet.KIND)).containsExactly(new FacetCount("project", 1));
    }

    @Test
    void facetsCombine() {
        SearchRequest request = new SearchRequest("", Map.of(Facet.AGENCY, Set.of("乙县水利局"), Facet.KIND, Set.of("project", "line")), null, yuan("1000000"),
                SearchRequest.Sort.RELEVANCE, null, 20);

        SearchResult result = search.search(request);

        assertThat(result.hits()).extracting(SearchHit::id).containsExactly("code");
        assertThat(result.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2023", 1));
    }

    @Test
    void sortsByAmountWithMissingOnesLast() {
        SearchRequest request = new SearchRequest("年度:2023", Map.of(), null, null, SearchRequest.Sort.AMOUNT, null, 3);

        assertThat(search.search(request).hits()).extracting(SearchHit::id).startsWith("river", "code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "AMOUNT", "AMOUNT_UP", "DATE"})
    void pagesShowEverythingOnce(String sort) throws IOException {
        List<IndexEntry> many = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            many.add(entry(HitKind.INDICATOR, "many" + i, "批量指标", "丙局", 2022).amount(i % 3 == 0 ? null : yuan(String.valueOf(i / 5)), "x"));
        }
        index.replace("2", "other", many, List.of());
        index.refresh();
        SearchRequest request = new SearchRequest("批量指标", Map.of(), null, null, SearchRequest.Sort.valueOf(sort), null, 10);
        List<String> seen = new ArrayList<>();
        for (int page = 0; page < 6; page++) {
            SearchResult result = search.search(request);
            assertThat(result.total()).isEqualTo(57);
            result.hits().forEach(hit -> seen.add(hit.id()));
            assertThat(result.next() == null).as("page " + page).isEqualTo(page == 5);
            request = request.after(result.next());
        }

        assertThat(seen).hasSize(57).doesNotHaveDuplicates();
    }

    @Test
    void aCursorOfNobodyBeginsAtTheFirstPage() {
        assertThat(search.search(SearchRequest.of("沙河").after("!!")).hits()).hasSize(2);
        assertThat(search.search(SearchRequest.of("沙河").after("AAAAAAAAAAAAAAAAAAAAAAA")).total()).isEqualTo(2);
    }

    @Test
    void replacingADisclosureLeavesNothingOfItsFormerVersion() throws IOException {
        index.replace("9", "slot", List.of(entry(HitKind.PROJECT, "new", "沙河清淤", "乙县水利局", 2023)), List.of());
        index.refresh();

        assertThat(found("沙河")).containsExactly("new");
        assertThat(search.suggest("沙河", 5)).isEmpty();
    }

    @Test
    void suggestsNamesAndTerms() {
        assertThat(search.suggest("沙河", 5)).extracting(Suggestion::text).containsExactly("沙河治理项目", "沙河流域水质监管系统");
        assertThat(search.suggest("城管", 5)).extracting(Suggestion::text).containsExactly("甲市城管局");
        assertThat(search.suggest("三公", 5)).extracting(Suggestion::text).contains("三公经费");
        assertThat(search.suggest("", 5)).isEmpty();
    }

    @Test
    void asksWhetherSomethingElseWasMeant() {
        assertThat(search.search(SearchRequest.of("砂和流域")).didYouMean()).as("sounds the same").isEqualTo("沙河流域");
        assertThat(search.search(SearchRequest.of("噪生")).didYouMean()).isEqualTo("噪声");
        assertThat(search.search(SearchRequest.of("噪声")).didYouMean()).isNull();
    }

    @Test
    void findsProjectsThatAreAlike() {
        assertThat(search.similarProjects("沙河流域水质自动监管平台", "f".repeat(64), 3)).extracting(SearchHit::id).containsExactly("river");
        assertThat(search.similarProjects("沙河流域水质自动监管平台", "0".repeat(64), 3)).as("not the disclosure itself").isEmpty();
    }

    @Test
    void queriesOfDeathAreAnsweredOrRefusedInWords() {
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            terms.append("水").append(i).append(' ');
        }
        for (String query : List.of("*", "?*?*", "水*", terms.toString(), "水".repeat(1 << 20), "\"".repeat(400), "a ".repeat(200), "-水 ".repeat(100), "𠮷".repeat(90))) {
            SearchResult result = search.search(SearchRequest.of(query));
            assertThat(result.refused() != null || result.hits().size() <= SearchRequest.PAGE).isTrue();
        }
        assertThat(search.search(SearchRequest.of("水".repeat(1 << 20))).refused()).contains("太长");
        assertThat(new HashSet<>(found("水 ".repeat(100)))).isNotEmpty();
    }
}
