package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void aPageKnowsItsNeighboursAndKeepsTheFilters() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("name", "水务 & 局");
        query.put("kind", null);
        Paging paging = Paging.of(101, 50, 2, "/agencies", query);

        assertThat(paging.last()).isEqualTo(3);
        assertThat(paging.from()).isEqualTo(50);
        assertThat(paging.previous()).isEqualTo("/agencies?name=%E6%B0%B4%E5%8A%A1+%26+%E5%B1%80");
        assertThat(paging.next()).isEqualTo("/agencies?name=%E6%B0%B4%E5%8A%A1+%26+%E5%B1%80&page=3");
        assertThat(paging.with("name", "")).isEqualTo("/agencies");
        assertThat(paging.with("kind", "budget")).endsWith("&kind=budget");
    }

    @Test
    void aPageBeyondTheEndIsTheLastAndAnEmptyListHasOne() {
        assertThat(Paging.of(101, 50, 9_999_999, "/agencies", Map.of()).number()).isEqualTo(3);
        assertThat(Paging.of(100, 50, 1, "/agencies", Map.of()).last()).isEqualTo(2);
        Paging empty = Paging.of(0, 50, 7, "/agencies", Map.of());
        assertThat(empty.number()).isEqualTo(1);
        assertThat(empty.previous()).isNull();
        assertThat(empty.next()).isNull();
    }
}
