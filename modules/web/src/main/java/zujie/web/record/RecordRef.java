package zujie.web.record;

/**
 * Names a record of any module.
 *
 * @param type stable name: {@code report}, {@code case}, {@code stop-payment}, {@code number-order}, {@code bulletin}
 * @param id the record's id as text
 */
public record RecordRef(String type, String id) {}
