package no.tromsfylke.overgang.pipeline.publication;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The machine's own disk until its budget is used up; then it fails as a full disk, or as a broken one, does. */
final class FaultyDisk implements Disk {

    enum Fault {
        /** Nothing can be created or written any more; renaming and deleting still work. */
        FULL,
        /** Nothing works any more. */
        BROKEN,
        /** One operation fails, the next ones work again. */
        ONCE
    }

    private final Disk disk = new LocalDisk();
    private final Fault fault;
    private final int budget;
    private int used;

    FaultyDisk(Fault fault, int budget) {
        this.fault = fault;
        this.budget = budget;
    }

    @Override
    public OutputStream create(Path file, Access access) throws IOException {
        spend(true);
        // Buffered, so that an operation is what the system would be asked for, not every byte.
        return new BufferedOutputStream(new FilterOutputStream(disk.create(file, access)) {
            @Override
            public void write(int b) throws IOException {
                spend(true);
                out.write(b);
            }

            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                try {
                    spend(true);
                } catch (IOException e) {
                    // What still had room stays behind, as on a real disk.
                    out.write(buffer, offset, length / 2);
                    throw e;
                }
                out.write(buffer, offset, length);
            }

            @Override
            public void close() throws IOException {
                try (OutputStream closing = out) {
                    closing.flush();
                    spend(true);
                }
            }
        });
    }

    @Override
    public void makeFolder(Path folder, Access access) throws IOException {
        spend(true);
        disk.makeFolder(folder, access);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        spend(false);
        disk.syncFolder(folder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        spend(false);
        disk.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        spend(false);
        disk.delete(path);
    }

    private void spend(boolean takesRoom) throws IOException {
        used++;
        boolean fails = switch (fault) {
            case FULL -> used > budget && takesRoom;
            case BROKEN -> used > budget;
            case ONCE -> used == budget + 1;
        };
        if (fails) {
            throw new IOException("No space left on device");
        }
    }
}
