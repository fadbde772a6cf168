package zujie.web.desk;

/**
 * One figure at the head of a desk.
 *
 * @param order place from the left
 * @param label in the reader's language
 * @param value ready to be shown
 * @param hint small line below; may be empty
 * @param tone {@code plain}, {@code green}, {@code amber} or {@code red}
 * @param link the records behind the figure
 */
public record DeskTile(int order, String label, String value, String hint, String tone, String link) {}
