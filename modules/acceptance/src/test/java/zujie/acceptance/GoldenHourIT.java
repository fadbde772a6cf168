package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zujie.acceptance.Zujie.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.text.DecimalFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The board of the golden hour shows what its figures say, for all banks and for one. */
class GoldenHourIT {

    private static final String BOARD = "/console/funds/golden-hour.xhtml?days=31";

    private static JsonPath board(String query) {
        return as("officer")
                .get("/golden-hour?days=31" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String yuan(long fen) {
        return new DecimalFormat("#,##0.00").format(fen / 100.0);
    }

    @Test
    void shouldShowEveryBankWithItsStepsAndBothSums() {
        try (Browser browser = new Browser()) {
            Page page = browser.login("officer", BOARD);
            JsonPath board = board("");
            List<Map<String, Object>> banks = board.getList("banks");
            assertThat(banks).isNotEmpty();
            assertThat(page.locator("#stuckCount")).hasText(board.getString("stuckCount"));
            assertThat(page.locator("#balance")).containsText(yuan(board.getLong("money.balanceFen")));
            assertThat(page.locator("#disputed")).containsText(yuan(board.getLong("money.disputedFen")));
            assertThat(board.getLong("money.balanceFen"))
                    .as("two sums")
                    .isGreaterThan(board.getLong("money.disputedFen"));
            Locator rows = page.locator("#banks tbody tr");
            assertThat(rows).hasCount(banks.size());
            for (int i = 0; i < banks.size(); i++) {
                Map<String, Object> bank = banks.get(i);
                Locator cells = rows.nth(i).locator("td");
                assertThat(cells.nth(0)).hasText(String.valueOf(bank.get("name")));
                assertThat(cells.nth(1)).hasText(String.valueOf(bank.get("orders")));
                assertThat(cells.nth(2)).hasText(String.valueOf(bank.get("held")));
                assertThat(cells.nth(3)).hasText(String.valueOf(bank.get("refused")));
                assertThat(cells.nth(4)).hasText(String.valueOf(bank.get("waiting")));
                assertThat(cells.nth(5)).hasText(String.valueOf(bank.get("silent")));
                assertThat(cells.nth(9))
                        .containsText(yuan(((Number) ((Map<?, ?>) bank.get("money")).get("balanceFen")).longValue()));
            }
            assertThat(page.locator("#reports tbody tr"))
                    .hasCount(board.getList("reports").size());
            assertThat(page.locator("#stuck tbody tr"))
                    .hasCount(board.getList("stuck").size());
        }
    }

    @Test
    void shouldCountOneBankAloneAndComeBackToAll() {
        JsonPath all = board("");
        String code = all.getString("banks[0].code");
        try (Browser browser = new Browser()) {
            Page page = browser.login("officer", BOARD);
            page.locator("#banks tbody tr").first().locator("a").click();
            assertThat(page.locator("#banks tbody tr")).hasCount(1);
            assertThat(page.locator("#balance"))
                    .containsText(yuan(board("&bank=" + code).getLong("money.balanceFen")));
            page.locator("p.note a").click();
            assertThat(page.locator("#banks tbody tr"))
                    .hasCount(all.getList("banks").size());
        }
    }

    @Test
    void shouldNotBeABanksToSee() {
        as("cmbc").get("/golden-hour").then().statusCode(403);
        as("officer").get("/golden-hour?page=0").then().statusCode(422);
    }
}
