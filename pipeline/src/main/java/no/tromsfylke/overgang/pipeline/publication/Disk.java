package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Every change a store makes to the disk goes through here, so that a test can let each of them fail in turn.
 *
 * @see LocalDisk
 */
interface Disk {

    /** Creates a file, which must not exist; closing the stream makes its content durable. */
    OutputStream create(Path file, Access access) throws IOException;

    /** Creates a folder unless it exists; its parent must. */
    void makeFolder(Path folder, Access access) throws IOException;

    /** Makes the entries of a folder durable. */
    void syncFolder(Path folder) throws IOException;

    /** Renames a file or folder within its file system in one step; a file takes the place of another. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file or a folder with all it holds, following no link; nothing happens where there is none. */
    void delete(Path path) throws IOException;
}
