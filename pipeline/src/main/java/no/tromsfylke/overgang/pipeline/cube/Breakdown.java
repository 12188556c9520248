package no.tromsfylke.overgang.pipeline.cube;

/** What divides an area further; one at a time, never crossed. */
public enum Breakdown {
    NONE,
    LEVEL,
    PROGRAMME
}
