package zujie.acceptance;

import java.util.Map;

/**
 * For each endpoint a query and a body that get as far as the use case and then touch nothing: they are well-formed, and
 * name records that do not exist or values that no rule accepts.
 */
final class SampleCalls {

    /** The id of nothing. */
    static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private static final String WHY = "{\"reason\":\"范围检查\"}";
    private static final String LONG_AGO = "{\"to\":\"2000-01-01T00:00:00Z\"}";
    private static final String AGREED = "{\"agreed\":true,\"reason\":\"范围检查\"}";
    private static final String MEASURE = "{\"kind\":\"NONE\",\"at\":\"2000-01-01T00:00:00Z\",\"documentNo\":\"无\"}";

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("POST /attachments", "?subjectType=report&subjectId={id}&fileName=a.txt"),
            Map.entry("GET /attachments", "?subjectType=report&subjectId={id}"),
            Map.entry("GET /suspects", "?case={id}"),
            Map.entry("GET /case-endings", "?case={id}"),
            Map.entry("GET /case-shares", "?case={id}"),
            Map.entry("GET /seized-items", "?case={id}"),
            Map.entry("GET /case-teams", "?case={id}"),
            Map.entry("POST /report-imports", "?fileName=a.csv"),
            Map.entry("GET /losses", "?report={id}"),
            Map.entry("POST /losses", "?report={id}"),
            Map.entry("GET /joint-calls", "?report={id}"),
            Map.entry("POST /joint-calls", "?report={id}"),
            Map.entry("GET /number-orders/proposal", "?report={id}"),
            Map.entry("GET /bulletins/proposal", "?case={id}"),
            Map.entry("DELETE /accounts/{id}/roles/{role}", "?reason=x"),
            Map.entry("DELETE /delegations/{id}", "?reason=x"),
            Map.entry("GET /reconciliations/book", "?day=2000-01-01&bank=NONE"),
            Map.entry("GET /reconciliations/file", "?day=2000-01-01&bank=NONE"),
            Map.entry("GET /duty-desks/calls", "?subjectType=freeze&subjectId={id}"),
            Map.entry("GET /handovers", "?stop={id}"),
            Map.entry("GET /freeze-handovers", "?freeze={id}"),
            Map.entry("GET /query-handovers", "?query={id}"),
            Map.entry("GET /freeze-papers", "?case={id}"),
            Map.entry("GET /stop-notices", "?stop={id}"),
            Map.entry("GET /stop-notices/file", "?stop={id}"),
            Map.entry("GET /paper-seals", "?freeze={id}"),
            Map.entry("GET /paper-seals/file", "?no=NONE"),
            Map.entry("GET /stop-payments/next", "?seconds=0"),
            Map.entry("GET /freezes/next", "?seconds=0"),
            Map.entry("GET /account-queries/next", "?seconds=0"),
            Map.entry("GET /documents/acceptance", "?report={id}"),
            Map.entry("GET /documents/stop-application", "?report={id}&transfer={id}"),
            Map.entry("GET /documents/case-cover", "?case={id}"));

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /parameters/{key}", "{\"value\":\"1\",\"validFrom\":\"2099-01-01\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /deliveries/{id}/skip", WHY),
            Map.entry("POST /clock", LONG_AGO),
            Map.entry("POST /demo", LONG_AGO),
            Map.entry("POST /search", "{\"q\":\"范围检查无此词\"}"),
            Map.entry("POST /organisations", "{\"code\":\"-\",\"name\":\"无\",\"kind\":\"NONE\",\"level\":\"NONE\"}"),
            Map.entry("PUT /organisations/{code}", "{\"name\":\"无\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /accounts",
                    "{\"username\":\"scope-none\",\"name\":\"无\",\"orgCode\":\"NONE\",\"roles\":[\"none\"]}"),
            Map.entry("POST /accounts/{id}/roles", "{\"role\":\"desk-officer\",\"reason\":\"范围检查\"}"),
            Map.entry("PUT /accounts/{id}/rank", "{\"rank\":\"CITY\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /accounts/{id}/lock", WHY),
            Map.entry("POST /accounts/{id}/unlock", WHY),
            Map.entry("POST /accounts/{id}/password", WHY),
            Map.entry("POST /service-accounts", "{\"orgCode\":\"NONE\"}"),
            Map.entry("POST /service-accounts/{id}/secret", WHY),
            Map.entry("POST /service-accounts/{id}/stop", WHY),
            Map.entry("POST /service-accounts/{id}/resume", WHY),
            Map.entry(
                    "POST /delegations",
                    "{\"to\":\"{id}\",\"from\":\"2000-01-01\",\"until\":\"2000-01-01\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /reports",
                    "{\"channel\":\"110\",\"fraudType\":\"none\",\"brief\":\"无\",\"victim\":{\"name\":\"甲\",\"phone\":\"0\"}}"),
            Map.entry("POST /calls", "{\"kind\":\"NONE\"}"),
            Map.entry("POST /calls/batch", "{\"calls\":[]}"),
            Map.entry(
                    "POST /shifts",
                    "{\"name\":\"无\",\"officerId\":\"{id}\",\"startsAt\":\"2000-01-01T00:00:00Z\",\"endsAt\":\"2000-01-01T08:00:00Z\"}"),
            Map.entry("POST /shifts/{id}/handover", "{\"note\":\"范围检查\"}"),
            Map.entry("POST /shifts/{id}/acceptance", "{}"),
            Map.entry("POST /shifts/{id}/cancellation", WHY),
            Map.entry("POST /intake/recognise", "{\"text\":\"无\"}"),
            Map.entry("PUT /report-drafts/{id}", "{\"fields\":{\"-\":\"无\"}}"),
            Map.entry("POST /similar-reports", "{}"),
            Map.entry("POST /reports/{id}/transfers", "{\"payeeAccount\":\"6222020200056705999\"}"),
            Map.entry("POST /losses", "{\"kind\":\"NONE\"}"),
            Map.entry("POST /losses/{id}/outcome", "{\"how\":\"DELIVERED\",\"outcome\":\"范围检查\"}"),
            Map.entry("POST /joint-calls", "{\"partner\":\"无\",\"result\":\"NONE\"}"),
            Map.entry(
                    "PUT /report-facts/{id}",
                    "{\"version\":0,\"fraudType\":\"none\",\"lossFen\":1,\"brief\":\"范围检查\"}"),
            Map.entry(
                    "POST /fraud-types",
                    "{\"parent\":\"NONE\",\"name\":\"无\",\"validFrom\":\"2099-01-01\",\"source\":\"范围检查\"}"),
            Map.entry(
                    "POST /fraud-types/{code}/name",
                    "{\"name\":\"无\",\"validFrom\":\"2099-01-01\",\"source\":\"范围检查\"}"),
            Map.entry("POST /fraud-types/{code}/end", "{\"lastDay\":\"2099-01-01\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /reports/{id}/contacts", "{\"kind\":\"PHONE\",\"value\":\"13905912345\"}"),
            Map.entry("POST /reports/{id}/review", "{}"),
            Map.entry("POST /reports/{id}/decision", "{\"outcome\":\"NONE\",\"documentNo\":\"无\"}"),
            Map.entry("POST /reports/{id}/duplicate", "{\"originalId\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /reports/{id}/unmerge", WHY),
            Map.entry("POST /reports/{id}/reveal", WHY),
            Map.entry("POST /cases", "{\"reportId\":\"{id}\",\"title\":\"无\"}"),
            Map.entry("POST /cases/{id}/reports", "{\"reportId\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /cases/{id}/filing", "{}"),
            Map.entry("POST /cases/{id}/solve", "{\"grounds\":\"范围检查\"}"),
            Map.entry("POST /case-endings", "{\"caseId\":\"{id}\",\"kind\":\"CLOSE\",\"grounds\":\"范围检查\"}"),
            Map.entry("POST /case-endings/{id}/decision", "{\"approved\":false,\"words\":\"范围检查\"}"),
            Map.entry(
                    "POST /case-shares",
                    "{\"caseId\":\"{id}\",\"orgCode\":\"NONE\",\"mode\":\"READ\",\"lastDay\":\"2000-01-01\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /case-shares/{id}/revocation", WHY),
            Map.entry(
                    "POST /seized-items",
                    "{\"caseId\":\"{id}\",\"kind\":\"OTHER\",\"place\":\"无\",\"storage\":\"无\",\"listNo\":\"无\",\"seizedAt\":\"2000-01-01T00:00:00Z\"}"),
            Map.entry(
                    "POST /seized-items/{id}/settlement",
                    "{\"to\":\"RETURNED\",\"at\":\"2000-01-01T00:00:00Z\",\"documentNo\":\"无\"}"),
            Map.entry("POST /case-teams/members", "{\"caseId\":\"{id}\",\"account\":\"{id}\",\"part\":\"OTHER\"}"),
            Map.entry("POST /case-teams/members/{id}/leave", WHY),
            Map.entry("POST /case-teams/lead", "{\"caseId\":\"{id}\",\"account\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /case-teams/supervision",
                    "{\"caseId\":\"{id}\",\"level\":\"CITY\",\"documentNo\":\"无\",\"at\":\"2000-01-01T00:00:00Z\"}"),
            Map.entry(
                    "POST /case-teams/supervision/{id}/lift", "{\"at\":\"2000-01-01T00:00:00Z\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /suspects", "{\"caseId\":\"{id}\",\"name\":\"甲\",\"role\":\"OTHER\"}"),
            Map.entry("PUT /suspects/{id}", "{\"name\":\"甲\",\"role\":\"OTHER\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /suspects/{id}/arrival", "{\"how\":\"NONE\",\"at\":\"2000-01-01T00:00:00Z\"}"),
            Map.entry("POST /suspects/{id}/measures", MEASURE),
            Map.entry("POST /suspects/{id}/extension", "{\"until\":\"2000-01-01T00:00:00Z\",\"documentNo\":\"无\"}"),
            Map.entry("POST /suspects/{id}/release", "{\"at\":\"2000-01-01T00:00:00Z\",\"documentNo\":\"无\"}"),
            Map.entry("POST /suspects/{id}/outcome", MEASURE),
            Map.entry("POST /suspects/{id}/exclusion", WHY),
            Map.entry("POST /suspects/{id}/reveal", WHY),
            Map.entry("POST /registered-persons", "{\"register\":\"NONE\",\"name\":\"甲\",\"ground\":\"NONE\"}"),
            Map.entry("PUT /registered-persons/{id}", "{\"name\":\"甲\",\"ground\":\"NONE\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /registered-persons/{id}/keeping", "{\"finding\":\"范围检查\"}"),
            Map.entry("POST /registered-persons/{id}/removal", "{\"finding\":\"范围检查\"}"),
            Map.entry("POST /registered-persons/{id}/reveal", WHY),
            Map.entry("POST /leads", "{\"source\":\"NONE\",\"title\":\"\"}"),
            Map.entry("POST /leads/sheet", "{\"leads\":[{\"title\":\"\"}]}"),
            Map.entry("POST /lead-sheets", "-"),
            Map.entry(
                    "POST /leads/receipt",
                    "{\"ids\":[\"{id}\"],\"findings\":\"范围检查\",\"outcome\":\"NONE\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /leads/findings",
                    "{\"ids\":[\"{id}\"],\"findings\":\"范围检查\",\"outcome\":\"NONE\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /leads/closing",
                    "{\"ids\":[\"{id}\"],\"findings\":\"范围检查\",\"outcome\":\"NONE\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /leads/{id}/push", "{\"toOrg\":\"NONE\"}"),
            Map.entry("POST /leads/{id}/return", WHY),
            Map.entry("POST /leads/{id}/findings", "{\"findings\":\"范围检查\"}"),
            Map.entry("POST /leads/{id}/case", "{\"caseId\":\"{id}\"}"),
            Map.entry("POST /leads/{id}/closing", "{\"outcome\":\"NONE\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /leads/{id}/results", "{\"kind\":\"NONE\",\"quantity\":1}"),
            Map.entry("POST /leads/{id}/reveal", WHY),
            Map.entry("POST /case-links/{id}", "{\"otherId\":\"{id}\",\"accepted\":true,\"reason\":\"范围检查\"}"),
            Map.entry("POST /call-flows/{id}", "{\"fileName\":\"a.csv\",\"csv\":\"-\"}"),
            Map.entry("POST /case-series", "{\"title\":\"无\",\"cases\":[\"{id}\"],\"reason\":\"范围检查\"}"),
            Map.entry("POST /case-series/of-links", "{\"title\":\"无\",\"caseId\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /case-series/{id}/cases", "{\"caseId\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /case-series/{id}/removal", "{\"caseId\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /stop-payments",
                    "{\"reportId\":\"{id}\",\"transferId\":\"{id}\",\"secondOfficerId\":\"{id}\"}"),
            Map.entry("POST /stop-payments/batch", "{\"reportId\":\"{id}\",\"secondOfficerId\":\"{id}\"}"),
            Map.entry("POST /stop-payments/{id}/review", "{\"decision\":\"REFUSED\",\"note\":\"范围检查\"}"),
            Map.entry(
                    "POST /stop-payments/{id}/answer",
                    "{\"resultCode\":\"0000\",\"accountBalanceFen\":1,\"executedAt\":\"2000-01-01T00:00:00Z\"}"),
            Map.entry(
                    "POST /stop-payments/answers",
                    "{\"answers\":[{\"id\":\"" + NOBODY + "\",\"answer\":{\"resultCode\":\"0301\"}}]}"),
            Map.entry(
                    "POST /freezes/answers",
                    "{\"answers\":[{\"id\":\"" + NOBODY + "\",\"answer\":{\"resultCode\":\"0600\"}}]}"),
            Map.entry("POST /stop-payments/{id}/amendment", WHY),
            Map.entry("POST /freezes/{id}/amendment", WHY),
            Map.entry("POST /stop-payments/{id}/release", WHY),
            Map.entry("POST /stop-payments/{id}/release-decision", "{\"decision\":\"REFUSED\",\"note\":\"范围检查\"}"),
            Map.entry("POST /stop-payments/{id}/extension", WHY),
            Map.entry("POST /stop-payments/{id}/extension-answer", "{\"extended\":false,\"remark\":\"范围检查\"}"),
            Map.entry(
                    "POST /freezes",
                    "{\"stopId\":\"{id}\",\"kind\":\"DEPOSIT\",\"scope\":\"AMOUNT\",\"interest\":true,\"reason\":\"范围检查\",\"secondOfficerId\":\"{id}\"}"),
            Map.entry("POST /freezes/{id}/submission", WHY),
            Map.entry("POST /freezes/{id}/withdrawal", WHY),
            Map.entry("POST /freezes/{id}/renewal", WHY),
            Map.entry("POST /freezes/{id}/owner-notice", WHY),
            Map.entry("POST /freezes/{id}/legal-review", "{\"decision\":\"REFUSED\",\"note\":\"范围检查\"}"),
            Map.entry("POST /case-freezes/{id}/legal-review", "{}"),
            Map.entry("POST /case-freezes/{id}/approval", "{}"),
            Map.entry("POST /freezes/{id}/decision", "{\"decision\":\"REFUSED\",\"note\":\"范围检查\"}"),
            Map.entry("POST /freezes/{id}/renewal-decision", "{\"decision\":\"REFUSED\",\"note\":\"范围检查\"}"),
            Map.entry("POST /freezes/{id}/release-decision", "{\"decision\":\"REFUSED\",\"note\":\"范围检查\"}"),
            Map.entry("POST /freezes/{id}/answer", "{\"resultCode\":\"0600\"}"),
            Map.entry("POST /freezes/{id}/queue-answer", "{\"resultCode\":\"0600\"}"),
            Map.entry("POST /freezes/{id}/renewal-answer", "{\"renewed\":false,\"remark\":\"范围检查\"}"),
            Map.entry("POST /freezes/{id}/release", "{\"unrelated\":false,\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /freeze-objections",
                    "{\"freezeId\":\"{id}\",\"applicant\":\"无\",\"relation\":\"HOLDER\",\"ground\":\"范围检查\"}"),
            Map.entry("POST /freeze-objections/{id}/answer", "{\"upheld\":false,\"wrong\":false,\"answer\":\"范围检查\"}"),
            Map.entry(
                    "POST /reconciliations",
                    "{\"day\":\"2000-01-01\",\"lines\":[{\"applicationId\":\"-\",\"heldFen\":-1}]}"),
            Map.entry("POST /duty-desks", "{\"orgCode\":\"NONE\",\"name\":\"无\",\"phone\":\"0\",\"hours\":\"无\"}"),
            Map.entry("PUT /duty-desks/{id}", "{\"name\":\"无\",\"phone\":\"0\",\"hours\":\"无\"}"),
            Map.entry(
                    "POST /duty-desks/calls",
                    "{\"subjectType\":\"freeze\",\"subjectId\":\"{id}\",\"phone\":\"0\",\"result\":\"范围检查\"}"),
            Map.entry("POST /handovers", "{\"stopId\":\"{id}\",\"number\":\"-\"}"),
            Map.entry("POST /handovers/result-sheets", "-"),
            Map.entry("POST /freeze-handovers/result-sheets", "-"),
            Map.entry("POST /handovers/extensions", "{\"stopId\":\"{id}\",\"extended\":false,\"remark\":\"范围检查\"}"),
            Map.entry("POST /handovers/amendments", "{\"stopId\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /freeze-handovers/amendments", "{\"freezeId\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /person-queries",
                    "{\"groundType\":\"report\",\"groundId\":\"{id}\",\"holderName\":\"无\",\"credentialNo\":\"0\","
                            + "\"reason\":\"范围检查\",\"secondOfficerId\":\"{id}\"}"),
            Map.entry("POST /person-queries/{id}/approval", "{}"),
            Map.entry(
                    "POST /protected-accounts",
                    "{\"kind\":\"NONE\",\"refused\":true,\"source\":\"-\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /protected-accounts/{id}/end", WHY),
            Map.entry("POST /handovers/liftings", "{\"stopId\":\"{id}\"}"),
            Map.entry(
                    "POST /freeze-handovers/renewals", "{\"freezeId\":\"{id}\",\"renewed\":false,\"remark\":\"范围检查\"}"),
            Map.entry("POST /freeze-handovers/liftings", "{\"freezeId\":\"{id}\"}"),
            Map.entry("POST /handovers/results", "{\"stopId\":\"{id}\",\"resultCode\":\"0301\"}"),
            Map.entry("POST /webhooks", "{\"bankCode\":\"NONE\",\"url\":\"-\"}"),
            Map.entry("POST /webhooks/{id}/stop", WHY),
            Map.entry("POST /gateway-messages/{id}/again", WHY),
            Map.entry("PUT /institutions/{code}", "{\"mode\":\"NONE\",\"reason\":\"范围检查\"}"),
            Map.entry(
                    "POST /account-queries",
                    "{\"kind\":\"HOLDER\",\"groundType\":\"report\",\"groundId\":\"{id}\",\"reason\":\"范围检查\",\"secondOfficerId\":\"{id}\"}"),
            Map.entry("POST /account-queries/{id}/decision", "{\"agreed\":false,\"note\":\"范围检查\"}"),
            Map.entry("POST /account-queries/{id}/withdrawal", WHY),
            Map.entry("POST /account-queries/{id}/end", WHY),
            Map.entry("POST /account-query-answers/{id}", "{\"resultCode\":\"0300\",\"complete\":true}"),
            Map.entry("POST /account-query-answers/{id}/correction", WHY),
            Map.entry("POST /account-query-answers/{id}/sheet", "-"),
            Map.entry("POST /account-query-answers/{id}/proposal", "{\"resultCode\":\"0300\",\"complete\":true}"),
            Map.entry("POST /account-query-answers/{id}/proposal/correction", WHY),
            Map.entry("POST /account-query-answers/{id}/proposal/sheet", "-"),
            Map.entry("POST /bank-reports", "{\"kind\":\"CASE\",\"unitCode\":\"NONE\"}"),
            Map.entry("POST /bank-reports/{id}/acceptance", "{\"fraudType\":\"none\"}"),
            Map.entry("POST /bank-reports/{id}/rejection", WHY),
            Map.entry("POST /bank-reports/{id}/finding", WHY),
            Map.entry("POST /bank-reports/{id}/lifting", "{\"liftedAt\":\"2024-03-01T02:00:00Z\"}"),
            Map.entry(
                    "POST /counter-checks",
                    "{\"kind\":\"COUNTER\",\"branch\":\"无\",\"customerName\":\"甲\",\"answers\":{}}"),
            Map.entry("POST /counter-checks/{id}/notice", "{\"attachmentId\":\"{id}\"}"),
            Map.entry("POST /counter-checks/{id}/call", "{}"),
            Map.entry("POST /counter-checks/{id}/attendance", "{}"),
            Map.entry("POST /counter-checks/{id}/conclusion", "{\"stopped\":false,\"note\":\"范围检查\"}"),
            Map.entry("POST /counter-checks/{id}/confirmation", "{\"attachmentId\":\"{id}\"}"),
            Map.entry("POST /counter-posts", "{\"bankCode\":\"NONE\",\"branch\":\"无\"}"),
            Map.entry(
                    "POST /counter-posts/{id}/shifts",
                    "{\"officerId\":\"{id}\",\"startsAt\":\"2000-01-01T00:00:00Z\",\"endsAt\":\"2000-01-01T08:00:00Z\"}"),
            Map.entry(
                    "POST /counter-posts/{id}/shifts/{shift}/change",
                    "{\"officerId\":\"{id}\",\"startsAt\":\"2000-01-01T00:00:00Z\",\"endsAt\":\"2000-01-01T08:00:00Z\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /counter-posts/{id}/shifts/{shift}/removal", WHY),
            Map.entry("POST /counter-rewards", "{\"checkId\":\"{id}\"}"),
            Map.entry("POST /counter-rewards/{id}/decision", "{\"agreed\":true}"),
            Map.entry(
                    "POST /counter-rewards/rules",
                    "{\"validFrom\":\"2000-01-01\",\"noticeAboveFen\":1,\"rewardFen\":1}"),
            Map.entry("POST /trace-backs", "{\"reportId\":\"{id}\",\"transferId\":\"{id}\"}"),
            Map.entry("POST /trace-backs/{id}/answer", "{\"finding\":\"范围检查\"}"),
            Map.entry(
                    "POST /involved-accounts",
                    "{\"caseId\":\"{id}\",\"bankCode\":\"NONE\",\"accountNo\":\"0\",\"holderName\":\"甲\",\"credentialNo\":\"0\",\"reason\":\"范围检查\",\"legalArticle\":\"无\",\"appealChannel\":\"无\",\"requiredPapers\":\"无\"}"),
            Map.entry("POST /involved-accounts/{id}/decision", "{\"agreed\":false,\"note\":\"范围检查\"}"),
            Map.entry("POST /involved-accounts/{id}/appeal", "{\"appellant\":\"甲\",\"ground\":\"范围检查\"}"),
            Map.entry("POST /involved-accounts/{id}/appeal-decision", "{\"agreed\":false,\"note\":\"范围检查\"}"),
            Map.entry("POST /involved-accounts/{id}/removal", WHY),
            Map.entry("POST /involved-accounts/measures/{id}", "{\"act\":\"NONE\"}"),
            Map.entry(
                    "POST /corporate-checks",
                    "{\"bankCode\":\"NONE\",\"unitCode\":\"NONE\",\"accountNo\":\"0\",\"holderName\":\"甲\",\"creditCode\":\"0\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /corporate-checks/{id}/answers", "{\"answers\":[]}"),
            Map.entry(
                    "POST /corporate-checks/{id}/conclusion",
                    "{\"result\":\"NORMAL\",\"level\":\"NONE\",\"finding\":\"范围检查\"}"),
            Map.entry("POST /corporate-checks/{id}/decision", "{\"agreed\":false,\"note\":\"范围检查\"}"),
            Map.entry("POST /corporate-checks/{id}/control", "{\"note\":\"范围检查\"}"),
            Map.entry("POST /corporate-checks/{id}/closing", "{\"note\":\"范围检查\"}"),
            Map.entry(
                    "POST /answer-proposals",
                    "{\"subjectType\":\"stop-payment\",\"subjectId\":\"{id}\",\"resultCode\":\"0000\"}"),
            Map.entry("POST /answer-proposals/{id}/return", WHY),
            Map.entry("POST /bank-check-rules", "{\"bankCode\":\"999999999999\",\"active\":true,\"reason\":\"范围检查\"}"),
            Map.entry("POST /paper-seals/verification", "{\"paperNo\":\"NONE\",\"seal\":\"NONE\"}"),
            Map.entry("POST /query-handovers", "{\"queryId\":\"{id}\",\"number\":\"0\"}"),
            Map.entry("POST /query-handovers/{id}/answer", "{\"resultCode\":\"0000\",\"complete\":true}"),
            Map.entry("POST /query-handovers/{id}/sheet", "-"),
            Map.entry("POST /query-handovers/{id}/ended", "{}"),
            Map.entry("POST /freeze-handovers", "{\"freezeId\":\"{id}\",\"number\":\"0\"}"),
            Map.entry("POST /freeze-handovers/results", "{\"freezeId\":\"{id}\",\"resultCode\":\"0000\"}"),
            Map.entry("PUT /freeze-owners/{id}", "{\"officer\":\"{id}\",\"reason\":\"范围检查\"}"),
            Map.entry("POST /corporate-checks/{id}/rounds", "{\"note\":\"范围检查\"}"),
            Map.entry("POST /trace-backs/{id}/closing", "{\"note\":\"范围检查\"}"),
            Map.entry("POST /number-orders", "{\"number\":\"0\",\"carrierCode\":\"NONE\",\"secondOfficer\":\"{id}\"}"),
            Map.entry("POST /number-orders/{id}/approval", AGREED),
            Map.entry("POST /number-orders/{id}/answer", "{\"executed\":true}"),
            Map.entry("POST /number-orders/{id}/withdrawal", WHY),
            Map.entry("POST /number-orders/{id}/restore-request", WHY),
            Map.entry("POST /number-orders/{id}/restore-decision", AGREED),
            Map.entry("POST /number-orders/{id}/restore", WHY),
            Map.entry("POST /dissuasions/{id}/attempts", "{\"outcome\":\"NONE\"}"),
            Map.entry("POST /dissuasions/{id}/station", "{\"stationCode\":\"NONE\"}"),
            Map.entry("POST /dissuasions/{id}/result", "{\"result\":\"NONE\"}"),
            Map.entry("POST /dissuasions/{id}/saving", "{\"evidence\":\"{id}\"}"),
            Map.entry("POST /dissuasions/{id}/stop", "{}"),
            Map.entry("POST /dissuasions/{id}/reveal", WHY),
            Map.entry("POST /dissuasions/{id}/review", "{\"cause\":\"NONE\",\"finding\":\"范围检查\"}"),
            Map.entry("POST /warnings", "{\"warningNo\":\"0\",\"level\":\"无\",\"person\":{\"phone\":\"0\"}}"),
            Map.entry("POST /warnings/batch", "{\"warnings\":[]}"),
            Map.entry("POST /warning-sheets", "-"),
            Map.entry("POST /sms-templates", "{\"text\":\"\"}"),
            Map.entry("POST /tips/{id}/reveal", WHY),
            Map.entry("POST /bulletins", "{\"caseId\":\"{id}\"}"),
            Map.entry("PUT /bulletins/{id}", "{\"title\":\"无\",\"place\":\"无\",\"body\":\"无\",\"advice\":\"无\"}"),
            Map.entry("POST /bulletins/{id}/return", WHY),
            Map.entry("POST /bulletins/{id}/withdrawal", WHY));

    private SampleCalls() {}

    static String method(String endpoint) {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    /** Path and query below {@code /api/v1}, about the record of that id. */
    static String path(String endpoint, String id) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1) + QUERIES.getOrDefault(endpoint, "");
        return path.replace("{id}", id)
                .replace("{key}", "scope.none")
                .replace("{code}", "NONE")
                .replace("{listNo}", "NONE")
                .replace("{shift}", id)
                .replace("{role}", "desk-officer")
                .replace("{node}", "i0");
    }

    static String body(String endpoint, String id) {
        return BODIES.getOrDefault(endpoint, "").replace("{id}", id);
    }
}
