package zujie.platform.work;

/** A work item was opened; observers in the same transaction tell those who must know. */
public record WorkItemOpened(WorkItemRow item) {}
