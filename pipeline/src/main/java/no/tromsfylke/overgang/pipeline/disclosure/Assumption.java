package no.tromsfylke.overgang.pipeline.disclosure;

/**
 * What the mask itself tells of a hidden number. Where zeros are published, a cell hidden for being small is not 0: the
 * attacker may add {@code x·y ≥ 1} to the equations. {@link Policy.Zeros#HIDE} switches all of these off.
 */
public sealed interface Assumption {

    /** Nothing: a number that is no row of any table, or one that is hidden for its complement. */
    record Nothing() implements Assumption {}

    /** The number is known to be at least 1. */
    record AtLeastOne() implements Assumption {}

    /**
     * The number is known to be at least 1 as long as any candidate of its partition is shown. Once the whole partition is
     * hidden, its zeros are hidden with the rest, and being hidden no longer tells a zero from a small number.
     *
     * @param partition the partition of the candidates, see {@link Candidate#partition()}
     */
    record WhilePartlyShown(String partition) implements Assumption {}
}
