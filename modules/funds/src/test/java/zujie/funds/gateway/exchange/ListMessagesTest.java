package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.gateway.envelope.Part;

/** 名单验证 by message (100501, 100503): the list of involved accounts answers yes or no, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListMessagesTest {

    private static final String LISTED = "6217000000000000011";
    private static final String HOLDER = "01_440524188001010014";

    private final GatewayWorld gateway = new GatewayWorld();
    private int count;

    @BeforeEach
    void list() {
        gateway.world.sqlUpdate("delete from funds_involved_account");
        listing("LISTED", LISTED, "440524188001010014");
        listing("PROPOSED", "6217000000000000029", "110105194912310021");
        listing("REMOVED", "6217000000000000037", "110105194912310022");
    }

    private void listing(String state, String account, String person) {
        gateway.world.sqlUpdate("insert into funds_involved_account (id, version, state, case_id, case_no, bank_code,"
                + " bank_name, account_no, holder_name, credential_no, reason, legal_article, appeal_channel,"
                + " required_papers, unit_path, org_name, officer, officer_name, proposed_at, decided_by, appellant,"
                + " appeal_ground, appeal_taken_by, appeal_answer) values (uuid(), 0, '" + state
                + "', uuid(), 'A1', '105100000017', '建设银行', '" + account + "', '李强', '" + person
                + "', '理由', '条款', '渠道', '材料', '/350000000000/', '市局', uuid(), '民警', '2024-03-01', '', '', '', '', '')");
    }

    private Part ask(String code, String... fields) {
        Part.Builder body =
                Part.named("Body").add("applicationID", "05" + code.substring(4) + "%032d".formatted(++count));
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i], fields[i + 1]);
        }
        return gateway.report(gateway.program, code, body.build());
    }

    @ParameterizedTest
    @CsvSource({
        "AccountNumber, 6217000000000000011, 1",
        "AccountNumber, 6217000000000000029, 0",
        "AccountNumber, 6217000000000000037, 0",
        "AccountNumber, 6217000000000000999, 0",
        "IDType_IDNumber, 01_440524188001010014, 1",
        "IDType_IDNumber, 01_110105194912310021, 0"
    })
    void shouldSayWhetherOneElementStandsOnTheList_100501(String type, String data, String listed) {
        Part answer = ask("100501", "dataType", type, "data", data);
        assertThat(answer.get("Code")).isEqualTo("100000");
        assertThat(answer.get("verification/listed")).isEqualTo(listed);
        assertThat(answer.first("verification").parts())
                .as("no case, no ground, no name")
                .hasSize(2);
        assertThat(gateway.last("flag")).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({
        "6217000000000000011, 01_440524188001010014, 1",
        "6217000000000000011, 01_110105194912310021, 0",
        "6217000000000000029, 01_440524188001010014, 0"
    })
    void shouldAskForBothElementsOfOneListing_100503(String account, String person, String listed) {
        Part answer = ask("100503", "AccountNumber", account, "IDType_IDNumber", person);
        assertThat(answer.get("Code")).isEqualTo("100000");
        assertThat(answer.get("verification/listed")).isEqualTo(listed);
    }

    @Test
    void shouldKeepAndFlagWhatItDoesNotKnow() {
        Part unknown = ask("100501", "dataType", "PhoneNumber", "data", "13800000001");
        assertThat(unknown.get("Code")).isEqualTo("200001");
        assertThat(unknown.get("Result")).isEqualTo("0500");
        assertThat(gateway.last("flag")).isEqualTo("UNKNOWN_CODE");
        Part malformed = ask("100501", "dataType", "IDType_IDNumber", "data", "440524188001010014");
        assertThat(malformed.get("Code")).isEqualTo("200001");
        assertThat(gateway.last("flag")).isEqualTo("FORMAT");
        Part half = ask("100503", "AccountNumber", LISTED);
        assertThat(half.get("Code")).isEqualTo("200001");
        assertThat(ask("100503", "AccountNumber", LISTED, "IDType_IDNumber", HOLDER)
                        .get("Code"))
                .isEqualTo("100000");
    }
}
