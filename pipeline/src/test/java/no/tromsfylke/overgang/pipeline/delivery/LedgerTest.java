package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.delivery.Acceptance.Incomplete;
import no.tromsfylke.overgang.pipeline.delivery.Delivery.Status;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final SchoolYear YEAR = SchoolYear.of("2024-25");
    private static final String HEAD = "skole;elever_10_trinn\n";

    @TempDir
    Path folder;

    private void put(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Region expecting(Map<String, SchoolYear> expected) {
        var r = Reading.region();
        return new Region(
                r.code(),
                r.names(),
                r.synthetic(),
                r.county(),
                expected,
                r.municipalities(),
                r.lowerSecondarySchools(),
                r.upperSecondarySchools(),
                r.programmes());
    }

    private Ledger ledger(Map<String, SchoolYear> expected, Finding... later) throws IOException {
        var region = expecting(expected);
        var listed = DeliveryFolder.list(folder.toString());
        var context = new ReadingContext(region, SampleRun.AS_OF, Language.EN);
        var reports = new ArrayList<FileReport>();
        for (var file : listed.files(region, SampleRun.AS_OF, Language.EN)) {
            reports.add(DeliveryReader.read(file, context, row -> {}));
        }
        return new Ledger(region, SampleRun.AS_OF, listed.years(), reports, List.of(later));
    }

    private static Finding later(Rule rule, String file) {
        return Finding.of(Messages.in(Language.EN), rule, file, 2, "", "x", "y");
    }

    private static List<String> told(Ledger ledger) {
        return ledger.deliveries().stream()
                .filter(d -> d.kind() == Kind.ELEVTALL)
                .map(d -> "%s %s %s %d %d %d %d"
                        .formatted(
                                d.year(), d.deliverer(), d.status().id(), d.files(), d.rows(), d.used(), d.rejected()))
                .toList();
    }

    @Test
    void everyFileAndDeliveryIsAccountedFor() throws IOException {
        put("2024-25/5530/elevtall.csv", HEAD + "900000011;12\n900000012;7\n");
        put("2024-25/5520/elevtall-a.csv", HEAD + "900000033;9\n");
        put("2024-25/5520/elevtall-b.csv", HEAD);
        put("2026-27/5530/elevtall.csv", HEAD + "900000011;13\n");
        var ledger = ledger(Map.of("elevtall", SchoolYear.of("2024-25")));
        assertThat(told(ledger))
                .containsExactly(
                        "2024-25 5520 complete 2 1 1 0",
                        "2024-25 5530 partial 1 2 1 1",
                        "2025-26 5520 missing 0 0 0 0",
                        "2025-26 5530 missing 0 0 0 0",
                        "2026-27 5530 complete 1 1 1 0");
        assertThat(ledger.missing())
                .extracting(d -> d.year() + " " + d.deliverer())
                .containsExactly("2025-26 5520", "2025-26 5530");
        assertThat(ledger.isDelivered(Kind.ELEVTALL, YEAR)).isTrue();
        assertThat(ledger.isDelivered(Kind.ELEVTALL, SchoolYear.of("2025-26"))).isFalse();
        assertThat(ledger.isDelivered(Kind.ELEVTALL, SchoolYear.of("2026-27"))).isFalse();
        assertThat(ledger.isDelivered(Kind.ELEVTALL, SchoolYear.of("2026-27"), "5530"))
                .isTrue();
        assertThat(ledger.isDelivered(Kind.ARSHJUL, YEAR, "55")).isFalse();
        assertThat(ledger.warnings()).containsExactly(Map.entry(Rule.NO_ROWS, 1));
    }

    @Test
    void yearsBeforeADeliveryIsExpectedAreMissingButNotMissed() throws IOException {
        put("2024-25/5530/elevtall.csv", HEAD + "900000011;12\n");
        var ledger = ledger(Map.of());
        assertThat(told(ledger)).containsExactly("2024-25 5520 missing 0 0 0 0", "2024-25 5530 complete 1 1 1 0");
        assertThat(ledger.missing()).isEmpty();
        assertThat(ledger.deliveries())
                .filteredOn(d -> d.status() == Status.MISSING)
                .hasSize(12);
    }

    @Test
    void duplicatesAndOrphansFoundLaterAreEntered() throws IOException {
        put("2024-25/5530/elevtall.csv", HEAD + "900000011;12\n900000011;12\n");
        String path = "2024-25/5530/elevtall.csv";
        var ledger = ledger(Map.of(), later(Rule.DUPLICATE, path), later(Rule.ORPHAN, path));
        var file = ledger.files().get(0);
        assertThat(List.of(file.rows(), file.used(), file.rejected(), file.warnings()))
                .containsExactly(2, 1, 1, 1);
        ledger.verifyUsed(Map.of(0, 1L));
        assertThatThrownBy(() -> ledger.verifyUsed(Map.of(0, 2L)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("2024-25/5530/elevtall.csv: 2 rows, 1 rejected, but 2 used");
    }

    @Test
    void aRejectedFileMakesItsDeliveryPartialAndUndelivered() throws IOException {
        put("2024-25/5530/elevtall.csv", HEAD + "900000011;12\n");
        put("2024-25/5530/elevtall-2.csv", "skole\n");
        put("2024-25/5520/elevtall.csv", HEAD + "900000033;12\n");
        var ledger = ledger(Map.of());
        assertThat(told(ledger)).contains("2024-25 5530 partial 2 1 1 0");
        assertThat(ledger.isDelivered(Kind.ELEVTALL, YEAR)).isFalse();
        assertThat(ledger.isDelivered(Kind.ELEVTALL, YEAR, "5520")).isTrue();
    }

    private static String rows(int good, int bad) {
        return HEAD + "900000011;12\n".repeat(good) + "900000011;1001\n".repeat(bad);
    }

    @Test
    void twoRowsOrTheAllowedShareMayBeRejected() throws IOException {
        put("2024-25/5530/elevtall-a.csv", rows(0, 2));
        put("2024-25/5530/elevtall-b.csv", rows(57, 3));
        put("2024-25/5530/elevtall-c.csv", rows(56, 3));
        var ledger = ledger(Map.of());
        assertThat(ledger.objections(new Acceptance(Incomplete.REFUSED, 0.05), Language.EN))
                .containsExactly("2024-25/5530/elevtall-c.csv: 3 of 59 rows were rejected, more than 5 %;"
                        + " mend them, or run with a greater --max-rejected.");
        assertThat(ledger.objections(new Acceptance(Incomplete.REFUSED, 0.055), Language.EN))
                .isEmpty();
        assertThat(ledger.objections(new Acceptance(Incomplete.REFUSED, 0.001), Language.NB))
                .contains("2024-25/5530/elevtall-b.csv: 3 av 60 rader ble avvist, mer enn 0.1 %;"
                        + " rett dem, eller kjør med større --max-rejected.");
    }

    @Test
    void whatIsMissingOrRejectedStopsTheRunUnlessAPartialOneIsAsked() throws IOException {
        put("2025-26/5530/elevtall.csv", HEAD + "900000011;12\n");
        put("2025-26/5520/elevtall.csv", "");
        put("2025-26/5520/notat.txt", "");
        var ledger = ledger(Map.of("elevtall", SchoolYear.of("2024-25")));
        assertThat(ledger.objections(new Acceptance(Incomplete.REFUSED, 0.05), Language.EN))
                .containsExactly(
                        "elevtall of 5520 for 2024-25 is missing; deliver it, or run with --partial.",
                        "elevtall of 5530 for 2024-25 is missing; deliver it, or run with --partial.",
                        "2025-26/5520/elevtall.csv was rejected (no-heading); mend it, or run with --partial.",
                        "2025-26/5520/notat.txt was rejected (file-name); mend it, or run with --partial.");
        assertThat(ledger.objections(new Acceptance(Incomplete.ALLOWED, 0.05), Language.EN))
                .isEmpty();
    }

    @Test
    void aDirectIdentifierStopsEveryRun() throws IOException {
        put("2024-25/5530/kartlegging.csv", "elev_id;skole;stort_avvik\nprove-0001;900000011;mor@example.org\n");
        var ledger = ledger(Map.of());
        assertThat(ledger.fatal()).isEqualTo(1);
        assertThat(ledger.objections(new Acceptance(Incomplete.ALLOWED, 1), Language.NB))
                .containsExactly("Celler med direkte identifikatorer: 1;"
                        + " slett filene overalt der de har vært, og lever dem uten.");
    }
}
