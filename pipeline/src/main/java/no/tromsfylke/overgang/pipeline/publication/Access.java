package no.tromsfylke.overgang.pipeline.publication;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read what is written: set on every file and folder, whatever the umask. */
enum Access {
    PUBLISHED("rw-r--r--", "rwxr-xr-x"),
    RESTRICTED("rw-------", "rwx------");

    private final String file;
    private final String folder;

    Access(String file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    Set<PosixFilePermission> file() {
        return PosixFilePermissions.fromString(file);
    }

    Set<PosixFilePermission> folder() {
        return PosixFilePermissions.fromString(folder);
    }
}
