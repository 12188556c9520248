package no.tromsfylke.overgang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.protection.Policy;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unit-level files are of the same deliveries as the publication, or there are none. */
class KeepingUnitsTest {

    private static final Path SAMPLE = Path.of("..", "data-samples", "broken", "orphan", "deliveries");
    private static final PublicationId ID = new PublicationId(1, "0123456789ab");

    @TempDir
    private Path folder;

    @Test
    void aDeliveryThatChangesDuringTheRunStopsTheWriting() throws IOException {
        var deliveries = folder.resolve("deliveries");
        try (var files = Files.walk(SAMPLE)) {
            for (var file : files.toList()) {
                Files.copy(file, deliveries.resolve(SAMPLE.relativize(file).toString()));
            }
        }
        var options = new RunOptions(
                deliveries.toString(),
                folder.resolve("out"),
                folder.resolve("restricted"),
                LocalDate.of(2026, 11, 22),
                RunOptions.Completeness.PARTIAL,
                new Policy(5, Policy.Zeros.PUBLISH),
                Set.of(),
                0.05,
                Optional.empty(),
                RunOptions.UnitFiles.RESTRICTED,
                Language.EN);
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var intake = Intake.of(options.deliveries(), options.asOf(), Language.EN, Optional.empty(), temporary);
        var changed = intake.ledger().files().get(0).report().path();
        Files.writeString(deliveries.resolve(changed), Files.readString(deliveries.resolve(changed)) + "\n");

        try (var store = PublicationStore.open(options.out(), options.restricted())) {
            assertThatThrownBy(() -> new KeepingUnits(intake, options).write(store, ID, temporary))
                    .isInstanceOf(Refused.class)
                    .hasMessage(
                            changed + " changed while the run was at work: publication 0001-0123456789ab is made, but"
                                    + " without unit-level files. Run again.");
        }
        assertThat(options.restricted().resolve(ID.toString())).doesNotExist();
    }
}
