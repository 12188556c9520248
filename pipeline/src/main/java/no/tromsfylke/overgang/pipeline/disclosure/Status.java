package no.tromsfylke.overgang.pipeline.disclosure;

/** What becomes of a candidate. Which of the two kinds of hiding it is must not leave the restricted folder. */
public enum Status {
    PUBLISHED,
    /** Hidden because one of its own numbers must be protected. */
    PRIMARY,
    /** Hidden to protect others. */
    SECONDARY;

    public boolean isShown() {
        return this == PUBLISHED;
    }
}
