package zujie.casework.api;

/**
 * Persons of cases to whom something happened in a period; one person in two cases counts in each, one who was cleared
 * counts in none.
 *
 * @param arrived 到案, caught or surrendered
 * @param detained 刑事拘留
 * @param bailed 取保候审
 * @param surveilled 监视居住
 * @param arrested 逮捕
 * @param prosecuted 移送起诉
 * @param penalised 行政处罚
 * @param judged 判决
 */
public record SuspectFigures(
        long arrived,
        long detained,
        long bailed,
        long surveilled,
        long arrested,
        long prosecuted,
        long penalised,
        long judged) {}
