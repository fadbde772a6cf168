package zujie.platform.work;

/** The clock of a work item ran out and nobody had reacted; observers in the same transaction call the next in the duty chain. */
public record WorkItemOverdue(WorkItemRow item) {}
