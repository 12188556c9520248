package no.tromsfylke.overgang.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.Progress.Stage;
import no.tromsfylke.overgang.pipeline.RunOptions;
import no.tromsfylke.overgang.pipeline.RunReport;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.protection.Policy;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore.Change;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore.Outcome;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.tables.Suppression;
import org.junit.jupiter.api.Test;

/** What a run tells when it ends, to the letter. */
class TerminalTest {

    private static final Suppression SUPPRESSION = new Suppression(List.of(
            new Suppression.Line(Protection.PERSONAL, AreaLevel.REGION, 1, 900, 12, 7),
            new Suppression.Line(Protection.SERVICE, AreaLevel.MUNICIPALITY, 3, 40, 0, 15)));

    private static RunOptions options(Language language) {
        return new RunOptions(
                "deliveries",
                Path.of("out"),
                Path.of("out-restricted"),
                LocalDate.of(2026, 11, 22),
                RunOptions.Completeness.ALL_DELIVERIES,
                new Policy(5, Policy.Zeros.PUBLISH),
                Set.of(),
                0.05,
                Optional.empty(),
                RunOptions.UnitFiles.RESTRICTED,
                language);
    }

    private static RunReport report(Change change, Map<String, Long> warnings, SchoolYear... revised) {
        var stages = new EnumMap<Stage, Duration>(Stage.class);
        for (var stage : Stage.values()) {
            stages.put(stage, Duration.ofMillis(1200 + 1000L * stages.size()));
        }
        return new RunReport(
                new Outcome(new PublicationId(3, "5be1c09a2f44"), change),
                448,
                73469,
                73388,
                81,
                warnings,
                940,
                34,
                SUPPRESSION,
                List.of(revised),
                stages);
    }

    private static String told(Language language, RunReport report, boolean verbose) {
        var out = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), language);
        terminal.report(report, options(language));
        if (verbose) {
            terminal.tell(report.suppression());
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void aRunIsToldInEnglish() {
        var warnings = new TreeMap<>(Map.of("orphan", 56L, "K02-fravar-tick", 13L));
        assertThat(told(Language.EN, report(Change.NEW, warnings), false)).isEqualTo("""
                Deliveries  448 files, 73469 rows: 73388 used, 81 rejected
                Warnings    K02-fravar-tick 13, orphan 56
                Cells       940 published, 34 suppressed
                Time        reading 1.2 s, adding up 2.2 s, protecting 3.2 s, publishing 4.2 s, writing unit-level files 5.2 s
                Published   0003-5be1c09a2f44
                Findings    out-restricted
                Next        ./overgang serve out
                """);
    }

    @Test
    void andInNorwegianWithAllThatIsForTheCountyAlone() {
        assertThat(told(Language.NB, report(Change.UNCHANGED, Map.of()), true)).isEqualTo("""
                Leveranser  448 filer, 73469 rader: 73388 brukt, 81 avvist
                Varsler     ingen
                Celler      940 publisert, 34 skjermet
                Tid         leser 1,2 s, summerer 2,2 s, skjermer 3,2 s, publiserer 4,2 s, skriver enkeltdata 5,2 s
                Uendret     0003-5be1c09a2f44 – ikke noe nytt
                Funn        out-restricted
                Neste       ./overgang serve out

                klasse områdenivå         år  publisert    primært  sekundært
                P      region              1        900         12          7
                S      municipality        3         40          0         15
                """);
    }

    @Test
    void revisedYearsAreNamed() {
        var report = report(Change.NEW, Map.of(), SchoolYear.of("2019-20"), SchoolYear.of("2020-21"));

        assertThat(told(Language.EN, report, false))
                .contains("Revised     2019-20, 2020-21; rows that change by few are hidden\n");
        assertThat(told(Language.NB, report, false))
                .contains("Rettet      2019-20, 2020-21; rader med små endringer er skjermet\n");
    }
}
