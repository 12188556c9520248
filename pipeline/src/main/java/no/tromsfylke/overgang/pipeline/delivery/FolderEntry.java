package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/**
 * One file found in a folder.
 *
 * @param path relative to the folder, with slashes and composed letters, whatever the system's encoding
 * @param address from which it is opened; keeps the very bytes of its name
 * @param ordinary whether it is a plain file: no link, pipe or device
 */
record FolderEntry(String path, URI address, long size, boolean ordinary) {

    InputStream open() throws IOException {
        return "file".equals(address.getScheme())
                ? Files.newInputStream(Path.of(address))
                : FileSystem.get(address, new Configuration()).open(new org.apache.hadoop.fs.Path(address));
    }
}
