package no.tromsfylke.overgang.portal.figures;

/**
 * Numbers as text in the reader's language. Every number a figure shows comes from here, so that figure, table and
 * sentence agree to the letter.
 */
public interface ValueText {

    /** The text at a bar, a point or in a cell: "12,7 %", "3 av 12"; ":", ".." or "." where there is no number. */
    String brief(Value value);

    /** The whole value as a reader hears it: "38 av 301, 12,7 %, 95 %-intervall 9,4–16,9 %", or why there is none. */
    String full(Value value);

    /**
     * A label on an axis.
     *
     * @param unit what the axis measures
     * @param position 0 to 1 on an axis of shares, else the number itself
     */
    String tick(Axis.Unit unit, double position);
}
