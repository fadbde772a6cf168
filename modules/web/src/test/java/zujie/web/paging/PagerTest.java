package zujie.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {

    @Test
    void shouldGoForthAndBackToTheStart() {
        Pager third = Pager.FIRST.next("aaa").next("b_b-b");
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.cursor()).isEqualTo("b_b-b");
        Pager read = Pager.of(third.at());
        assertThat(read).isEqualTo(third);
        assertThat(read.previous().cursor()).isEqualTo("aaa");
        assertThat(read.previous().number()).isEqualTo(2);
        assertThat(read.previous().previous()).isEqualTo(Pager.FIRST);
        assertThat(Pager.FIRST.at()).isEmpty();
    }

    @Test
    void shouldKeepTheAddressShortHoweverDeepTheReaderGoes() {
        String cursor = "MjAyNi0xMS0yMlQwMTozMDowMFofMDE5M2ZhYjAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw";
        Pager deep = Pager.FIRST;
        for (int i = 0; i < 2_500; i++) {
            deep = Pager.of(deep.next(cursor).at());
        }
        assertThat(deep.number()).isEqualTo(2_501);
        assertThat(deep.at()).hasSizeLessThan(1_200);
        Pager back = deep;
        for (int i = 0; i < 12; i++) {
            assertThat(back.knowsPrevious()).isTrue();
            back = back.previous();
        }
        assertThat(back.number()).isEqualTo(2_489);
        assertThat(back.knowsPrevious()).isFalse();
        assertThat(back.previous()).isEqualTo(Pager.FIRST);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "x", "2", "2.", "-1.a", "2.a b", "2.<script>", "99999999.a", "2.a.b.c.d.e.f.g.h.i.j.k.l.m.n"
            })
    void shouldTakeAnythingElseForTheFirstPage(String at) {
        assertThat(Pager.of(at)).isEqualTo(Pager.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2.a, ?at=2.a",
        "state=OPEN&at=5.x&type=F01, 6.y.x, ?state=OPEN&type=F01&at=6.y.x",
        "state=OPEN&at=5.x, '', ?state=OPEN",
        "at=5.x&renewed=1, '', ''",
        "q=%E6%9D%8E&cat=1, 2.a, ?q=%E6%9D%8E&cat=1&at=2.a"
    })
    void shouldKeepTheFiltersOfTheAddress(String query, String at, String expected) {
        assertThat(PagerLinks.replace(query, "at", at)).isEqualTo(expected);
    }
}
