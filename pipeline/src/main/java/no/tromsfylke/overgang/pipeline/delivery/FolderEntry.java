package no.tromsfylke.overgang.pipeline.delivery;

import java.net.URI;

/**
 * One file found in a folder.
 *
 * @param path relative to the folder, with slashes and composed letters, whatever the system's encoding
 * @param ordinary whether it is a plain file: no link, pipe or device
 */
record FolderEntry(String path, URI address, long size, boolean ordinary) {

    StoredFile stored() {
        return StoredFile.at(address);
    }
}
