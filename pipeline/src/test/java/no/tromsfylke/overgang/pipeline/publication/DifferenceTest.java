package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DifferenceTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void threePublications() {
        folder = temporary.resolve("out");
        publish(List.of(Samples.dataQuality(), Samples.risk(0)));
        List<Object[]> rows = new ArrayList<>(Samples.risk(0).rows());
        rows.set(2, Samples.row("2023-24", 1, "ordinary", null, null, null, null, null, "suppressed"));
        rows.removeIf(row -> row[2].equals(3));
        publish(List.of(Samples.risk(rows), new Table(PublishedTables.trends(), List.of())));
        publish(List.of(Samples.risk(0)));
    }

    @Test
    void everyCellRowAndTableIsAccountedFor() {
        String cell = "~ risk risk.classification 2023-24 1 region midt-troms all all all ordinary ";
        List<Publication> history = PublicationFolder.at(folder).history();

        List<String> lines = Difference.between(history.get(0), history.get(1)).stream()
                .map(Object::toString)
                .toList();

        assertThat(lines)
                .hasSize(11)
                .contains(
                        "- risk risk.classification 2025-26 3 region midt-troms all all all follow_up: 63 279"
                                + " 0.22580645161290322 0.1806613783142434 0.27839953645428933 published",
                        cell + "[count]: 60 → (empty)",
                        cell + "[total]: 90 → (empty)",
                        cell + "[status]: published → suppressed",
                        "+ trends",
                        "- data_quality");
        assertThat(lines).filteredOn(line -> line.startsWith("- risk ")).hasSize(3);
        assertThat(Difference.between(history.get(0), history.get(0))).isEmpty();
    }

    @Test
    void theCommandComparesWithTheFormerPublicationUnlessToldOtherwise() {
        assertThat(diff("diff", folder.toString()))
                .contains("- trends")
                .contains("+ risk")
                .endsWith("10 differences from " + ids().get(1) + " to " + ids().get(2) + System.lineSeparator());
        assertThat(diff("diff", folder.toString(), "1"))
                .isEqualTo("- data_quality" + System.lineSeparator() + "1 differences from " + ids().get(0) + " to "
                        + ids().get(2) + System.lineSeparator());
        assertThat(diff("diff", folder.toString(), ids().get(2).toString(), "1"))
                .startsWith("+ data_quality");
        assertThat(diff("diff", folder.toString(), "7")).isEqualTo("exit 2");
    }

    private List<PublicationId> ids() {
        return PublicationFolder.at(folder).ids();
    }

    private static String diff(String... arguments) {
        var out = new StringWriter();
        int code = new CommandLine(new Overgang())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
        return code == 0 ? out.toString() : "exit " + code;
    }

    private void publish(List<Table> tables) {
        try (var store = PublicationStore.open(folder, PublicationStore.restrictedBeside(folder))) {
            store.publish(Samples.catalogue(), tables, RestrictedFiles.none(), staged -> {});
        }
    }
}
