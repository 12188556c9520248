package no.tromsfylke.overgang.pipeline;

/** Who wants to know how far a run has come. */
@FunctionalInterface
public interface Progress {

    /** A stage of the run. */
    enum Stage {
        READING,
        ADDING_UP,
        PROTECTING,
        PUBLISHING,
        /** Only in a run that writes unit-level files. */
        KEEPING_UNITS
    }

    /** Tells that a stage begins. */
    void begin(Stage stage);
}
