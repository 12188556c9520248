package no.tromsfylke.overgang.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.cli.Overgang;

/**
 * What a run left on disk.
 *
 * @param rows as anybody reads them
 * @param truth from the restricted folder
 */
record PublishedRun(JsonNode catalogue, Map<Cell, ReadRow> rows, Map<Cell, ReadRow> truth) {

    static PublishedRun of(Path deliveries, Path out, String asOf, String... options) throws IOException, SQLException {
        var arguments =
                new ArrayList<>(List.of("run", deliveries.toString(), "--out", out.toString(), "--as-of", asOf));
        arguments.addAll(List.of(options));
        assertThat(Overgang.execute(arguments.toArray(String[]::new))).isZero();
        var id = Files.readString(out.resolve("CURRENT")).strip();
        var publication = out.resolve("publications").resolve(id);
        var catalogue = new ObjectMapper()
                .readTree(publication.resolve("catalogue.json").toFile());
        return new PublishedRun(
                catalogue,
                BlackBoxAttacker.read(catalogue, publication.resolve("tables")),
                ReadRow.restricted(out.resolveSibling(out.getFileName() + "-restricted")
                        .resolve(id)
                        .resolve("margins.parquet")));
    }
}
