package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.region.Region;

/** One file written to a folder and read from there. */
record Reading(FileReport report, List<Row> rows) {

    static final Path REGION = Path.of("..", "data-samples", "broken", "region.json");

    static Region region() {
        try {
            return DeliveryFolder.list(REGION.getParent().toString())
                    .readRegion(Language.EN)
                    .region()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadingContext context() {
        return new ReadingContext(region(), SampleRun.AS_OF, Language.EN);
    }

    /** Reads bytes as the file at a path such as {@code 2024-25/5530/kartlegging.csv}. */
    static Reading of(Path folder, String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        var files = DeliveryFolder.list(folder.toString()).files(region(), SampleRun.AS_OF, Language.EN);
        var rows = new ArrayList<Row>();
        var report = DeliveryReader.read(files.get(0), context(), rows::add);
        return new Reading(report, rows);
    }

    static Reading of(Path folder, String path, String text) throws IOException {
        return of(folder, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each finding as {@code rule line column}. */
    List<String> findings() {
        return report.findings().stream()
                .map(f -> (f.rule().id() + " " + f.line() + " " + f.column()).strip())
                .toList();
    }
}
