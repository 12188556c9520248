package no.tromsfylke.overgang.pipeline.sample.folder;

/** How tidy the deliveries are. */
public enum Manner {
    /** Every office has its own kind of file and its own habits, and here and there a mistake. */
    LIVED_IN,
    /** Plain files without any mistake: for measuring, and for comparing with other programs. */
    PLAIN
}
