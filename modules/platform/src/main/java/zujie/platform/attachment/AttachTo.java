package zujie.platform.attachment;

/**
 * What a file is attached to and how its owner calls it.
 *
 * @param fileName as typed; its extension must fit the content
 */
public record AttachTo(String subjectType, String subjectId, String fileName) {}
