package no.tromsfylke.overgang.pipeline.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.population.Told;
import no.tromsfylke.overgang.pipeline.pseudonym.PseudonymKey;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import no.tromsfylke.overgang.pipeline.publication.PrivateFolder;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.DeliveredYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there are many units, a population and year has several files; the same pupils, told apart by pseudonym alone. */
class UnitPartsTest {

    private static final List<SchoolYear> YEARS = List.of(new SchoolYear(2021), new SchoolYear(2022));
    private static final PublicationId ID = new PublicationId(1, "0123456789ab");

    @TempDir
    Path temporary;

    /** Forty pupils, mapped one year and again the next. */
    private List<StoredUnits> store(int parts, PrivateFolder folder, PseudonymKey key) {
        var delivered = new DeliveredYears(Set.copyOf(YEARS), LocalDate.of(2024, 8, 1), (kind, year) -> true);
        var files = new UnitFiles(folder, ID.toString(), YEARS, parts, new AvailableYears(delivered), key);
        var drawers = new TreeMap<Integer, List<byte[]>>();
        for (int pupil = 0; pupil < 40; pupil++) {
            var units = Told.of("kartlegging 2021-22", "kartlegging 2022-23 uttrykt_behov=x")
                    .units();
            files.pack(
                    "elev-00" + pupil,
                    units,
                    (drawer, record) -> drawers.computeIfAbsent(drawer, d -> new ArrayList<>())
                            .add(record));
        }
        assertThat(drawers.keySet()).allMatch(drawer -> drawer < files.drawers());
        return drawers.entrySet().stream()
                .map(drawer -> files.store(drawer.getKey(), drawer.getValue()))
                .toList();
    }

    private Map<String, String> written(int parts, PseudonymKey key, List<StoredUnits> told) throws IOException {
        var restricted = temporary.resolve("restricted" + parts);
        try (var store = PublicationStore.open(temporary.resolve("out" + parts), restricted)) {
            store.addRestricted(ID, "units", folder -> told.addAll(store(parts, folder, key)));
        }
        var root = restricted.resolve(ID.toString()).resolve("units");
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @Test
    void partsHoldTheSamePupilsAndTellOfThemTogether() throws IOException {
        var key = PseudonymKey.forOnce();
        var one = new ArrayList<StoredUnits>();
        var three = new ArrayList<StoredUnits>();

        assertThat(written(1, key, one).keySet())
                .containsExactly(
                        "mapped.parquet/school_year=2021-22/part-0.parquet",
                        "mapped.parquet/school_year=2022-23/part-0.parquet");
        var names = written(3, key, three);

        assertThat(names.keySet())
                .isEqualTo(new TreeSet<>(three.stream().map(StoredUnits::name).toList()))
                .hasSizeBetween(3, 6);
        three.forEach(file -> assertThat(names.get(file.name())).hasSize((int) (2 * file.bytes())));
        assertThat(Reidentification.of(three)).isEqualTo(Reidentification.of(one));
        assertThat(Reidentification.of(one))
                .containsExactly(
                        new Reidentification("mapped", YEARS.get(0), 40, 1, 40, 0, 1.0 / 40),
                        new Reidentification("mapped", YEARS.get(1), 40, 1, 40, 0, 1.0 / 40));
    }

    private void fill(String failure) {
        var delivered = new DeliveredYears(Set.copyOf(YEARS), LocalDate.of(2024, 8, 1), (kind, year) -> true);
        try (var store = PublicationStore.open(temporary.resolve("out"), temporary.resolve("restricted"))) {
            store.addRestricted(
                    ID,
                    UnitFolder.NAME,
                    folder -> new UnitFolder(folder, ID, delivered)
                            .fill(
                                    1,
                                    Language.EN,
                                    archive -> List.of(new StoredUnits(
                                            "mapped",
                                            YEARS.get(0),
                                            "mapped.parquet/x",
                                            5,
                                            new ClassSizes(),
                                            failure))));
        }
    }

    @Test
    void aTaskThatCouldNotWriteEndsTheRunInASentence() {
        assertThatThrownBy(() -> fill("No space left on device"))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageEndingWith(
                        "/units could not be written (No space left on device); make room or give write access, and run"
                                + " again.");
        assertThat(temporary.resolve("restricted").resolve(ID.toString())).doesNotExist();
    }

    @Test
    void whatOtherMachinesWroteOntoTheirOwnDisksIsMissed() {
        assertThatThrownBy(() -> fill(""))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage("Publication 0001-0123456789ab is made, but its unit-level files were written on other"
                        + " machines and are not here; give --restricted a folder that all machines see under the same"
                        + " name.");
        assertThat(temporary.resolve("restricted").resolve(ID.toString())).doesNotExist();
    }

    @Test
    void theSameKeyGivesTheSameBytes() throws IOException {
        var key = PseudonymKey.forOnce();
        assertThat(written(1, key, new ArrayList<>())).isEqualTo(written(1, key, new ArrayList<>()));
        assertThat(key.pseudonymOf("elev-001"))
                .isEqualTo(key.pseudonymOf("elev-001"))
                .isNotEqualTo(PseudonymKey.forOnce().pseudonymOf("elev-001"));
    }
}
