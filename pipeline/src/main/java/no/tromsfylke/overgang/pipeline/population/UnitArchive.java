package no.tromsfylke.overgang.pipeline.population;

import java.io.Serializable;
import java.util.List;

/**
 * Keeps units one by one, beyond counting them. It packs a pupil's units where they are made, and stores a drawer where
 * all that belongs in it has met; so units go from task to task and never through the driver.
 *
 * @param <R> what is told of a drawer that was stored
 */
public interface UnitArchive<R extends Serializable> extends Serializable {

    /** Takes what is to be kept. */
    @FunctionalInterface
    interface Drawers {
        /**
         * Puts a record into a drawer.
         *
         * @param drawer from 0 to one less than there are
         */
        void add(int drawer, byte[] record);
    }

    /** How many drawers there are. */
    int drawers();

    /** Packs the units of one pupil; each unit into one drawer at most. */
    void pack(String pupil, List<Unit> units, Drawers into);

    /**
     * Stores a drawer that holds something. Called once, unless a task is run again: then it has to end the same.
     *
     * @param records in no order
     */
    R store(int drawer, List<byte[]> records);
}
