package zujie.platform.document;

import java.util.List;

/**
 * A filled paper, before it is drawn.
 *
 * @param title of the file
 * @param footer small print at the foot of each page: who printed it and when
 */
record Sheet(String title, String footer, List<Block> blocks) {

    /** How words stand in their line or cell. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A piece from top to bottom. */
    sealed interface Block permits Line, Table {}

    /** Words of their own; a heading is large and in the middle. */
    record Line(String words, Align align, boolean heading) implements Block {}

    /** @param widths of the columns, in proportion */
    record Table(List<Integer> widths, List<Row> rows) implements Block {}

    /** @param height at least so many millimetres */
    record Row(int height, List<Cell> cells) {}

    /** @param span over how many columns it reaches; a label names what stands beside it */
    record Cell(String words, int span, boolean label, Align align) {}
}
