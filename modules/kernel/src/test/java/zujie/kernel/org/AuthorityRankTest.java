package zujie.kernel.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityRankTest {

    @ParameterizedTest(name = "R1.16 {0} suffices for {1}")
    @CsvSource({
        "STATION, STATION",
        "COUNTY, STATION COUNTY",
        "CITY, STATION COUNTY CITY",
        "PROVINCE, STATION COUNTY CITY PROVINCE"
    })
    void shouldSufficeForItsOwnAndLowerRanks(AuthorityRank rank, String sufficientFor) {
        assertThat(AuthorityRank.values())
                .filteredOn(rank::atLeast)
                .extracting(Enum::name)
                .isEqualTo(List.of(sufficientFor.split(" ")));
    }
}
