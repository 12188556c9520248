package no.tromsfylke.overgang.pipeline.sample.style;

import java.io.Closeable;
import java.io.IOException;

/** Takes the rows of one delivery file, in order. */
public interface RowSink extends Closeable {

    /** Writes one row; the array may be used again by the caller. */
    void write(Object[] row) throws IOException;

    /** Leaves a line blank, where the kind of file has lines. */
    default void skipLine() throws IOException {}
}
