package zujie.launcher;

/** Where the launcher tells what it is doing. */
@FunctionalInterface
public interface Progress {
    /** Says nothing. */
    Progress SILENT = line -> {};

    void say(String line);
}
