package zujie.platform.attachment;

import zujie.kernel.rule.NotFound;

/**
 * What a module says about the attachments of one type of its records. Every bean of this type is found by its subject
 * type; files of a type that nobody speaks for are seen in the unit of whoever attached them, and above it.
 */
public interface AttachmentOwner {

    /** The record type, such as {@code stop-payment}. */
    String subjectType();

    /**
     * The unit path of a record that the caller may see.
     *
     * @throws NotFound if there is none or it lies outside the caller's scope
     */
    String requireVisible(String subjectId);

    /** Whether the caller may attach to that record in the state it is in; the record is known to be visible. */
    boolean mayAttach(String subjectId);
}
