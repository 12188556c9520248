package no.tromsfylke.overgang.pipeline.statistics;

/** How far the figures of a statistic can touch persons, and so how they are protected. */
public enum Protection {
    /** Tells of pupils: small counts, sensitive categories and small populations are hidden. */
    PERSONAL,
    /** Tells what schools and authorities did in time: only small populations are hidden. */
    SERVICE,
    /** No persons. */
    OPEN
}
