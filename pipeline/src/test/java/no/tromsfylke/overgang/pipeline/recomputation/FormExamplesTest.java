package no.tromsfylke.overgang.pipeline.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The six pupils the routine prints on its form, under pseudonyms, and rows that contradict each other. */
class FormExamplesTest {

    private static final String REGION = """
            {"code": "test", "county": {"number": "55", "names": {}},
             "municipalities": [{"number": "5530", "names": {}, "former": []}],
             "lower_secondary_schools": [{"orgnr": "310000001", "name": "Skolen", "municipality": "5530",
                                          "valid_from": "2000-08-01", "valid_to": null}],
             "upper_secondary_schools": [{"orgnr": "310000002", "name": "Vgs", "owner": "county", "in_region": true}],
             "programmes": [{"prefix": "ST", "code": "ST", "track": "academic", "names": {}}]}
            """;

    private static final String HEADING = "Elev;Skole;Fravær mer enn 6%;Tidligere hatt;Har akt.plan;Nivå 1 NP;"
            + "Tidligere hatt spesu;Lavere karakter-snitt enn 3;Karakter 1 eller IV i enkeltfag;Særlig store avvik?;"
            + "Foresatte eller elev har uttrykt behov for ekstra oppfølging;Søknadsfrist;Vurdering / Konklusjon;"
            + "Til oppfølging;Samtykke gitt\n";

    @TempDir
    Path deliveries;

    @Test
    void classifiesTheExamplesOfTheForm() throws Exception {
        deliver("""
                arne-001;310000001;;x;;x;;;;;;;Følger ordinært overgangsløp;;
                berit-02;310000001;X;;;X;X;X;x;;;x;Særskilt prosess allerede igangsatt jf annen søknadsfrist.;;
                cato-003;310000001;;x;x;;;;;Svake relasjoner;;;Overgangsoppfølging initieres;Iverksette tiltak 3;
                dagny-04;310000001;;x;x;;;;;;;;Følger ordinært overgangsløp;;
                erik-005;310000001;;;;x;;;;;Mor uttrykker usikkerhet;;Overgangsoppfølging tilbys;Iverksette tiltak 3;x
                froya-06;310000001;x;;;;;;;Fravær på 15%;;;Så stort fravær at overgangsoppfølging initieres;x;nei
                """);
        try (var recomputation = Recomputation.of(deliveries, LocalDate.of(2026, 11, 22))) {
            assertThat(recomputation.rows(
                            "SELECT elev_id, factors, classification, konklusjon, til_oppfolging, samtykke"
                                    + " FROM mapped ORDER BY elev_id"))
                    .containsExactly(
                            "arne-001 | 2 | ordinary | ordinary | false | ikke_spurt",
                            "berit-02 | 5 | special_process | special_process | false | ikke_spurt",
                            "cato-003 | 2 | follow_up | follow_up | true | ikke_spurt",
                            "dagny-04 | 2 | ordinary | ordinary | false | ikke_spurt",
                            "erik-005 | 1 | follow_up | follow_up | true | ja",
                            "froya-06 | 1 | follow_up | follow_up | true | nei");
        }
    }

    @Test
    void usesIdenticalRowsOnceAndContradictingOnesNever() throws Exception {
        deliver("""
                pupil-011;310000001;x;;;;;;;;;;;;
                pupil-022;310000001;x;;;;;;;;;;;;
                pupil-011;310000001;ja;;;;;;;;;;;;
                pupil-022;310000001;;;;;;;;;;;;;
                pupil-033;310000009;x;;;;;;;;;;;;
                """);
        try (var recomputation = Recomputation.of(deliveries, LocalDate.of(2026, 11, 22))) {
            assertThat(recomputation.rows("SELECT elev_id, line FROM kartlegging"))
                    .containsExactly("pupil-011 | 2");
            assertThat(recomputation.rows(
                            "FROM expected_quality WHERE deliverer = '5530' AND kind IN ('kartlegging', 'elevtall')"
                                    + " ORDER BY kind"))
                    .containsExactly(
                            "2024-25 | 5530 | elevtall | missing | 0 | 0 | 0 | 0",
                            "2024-25 | 5530 | kartlegging | partial | 1 | 5 | 1 | 4");
        }
    }

    private void deliver(String rows) throws Exception {
        Path folder = Files.createDirectories(deliveries.resolve("2024-25").resolve("5530"));
        Files.writeString(deliveries.resolve("region.json"), REGION);
        Files.writeString(folder.resolve("Kartlegging.csv"), HEADING + rows, Charset.forName("windows-1252"));
    }
}
