package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String PATH = "2024-25/5530/kartlegging.csv";

    @TempDir
    Path folder;

    private Reading read(String text) throws IOException {
        return Reading.of(folder, PATH, text);
    }

    private static List<Integer> lines(Reading reading) {
        return reading.rows().stream().map(Row::line).toList();
    }

    @Test
    void linesAreThoseOfTheFileWhateverEndsThem() throws IOException {
        var reading = read("elev_id;skole;stort_avvik\r\n"
                + "prove-0001;900000011;x\r\n"
                + "\r\n"
                + ";;\n"
                + "prove-0002;900000011;\"over\r\nto \"\"linjer\"\"\nog tre\"\r"
                + "prove-0003;900000011;x\n"
                + "prove-0004;900000011;");
        assertThat(lines(reading)).containsExactly(2, 5, 8, 9);
        assertThat(reading.report().rows()).isEqualTo(4);
        assertThat(reading.report().droppedTexts()).isEqualTo(1);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n\r\n", ";\n\n", "\n\n\n\n"})
    void blankLinesMayFollowTheHeading(String blank) throws IOException {
        var reading = read("elev_id;skole\n" + blank + "prove-0001;900000011\nprove-0002;900000011\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFoundFromTheHeading(String separator) throws IOException {
        String text = "elev_id;skole;klasse\nprove-0001;900000011;10A\n".replace(";", separator);
        assertThat(read(text).rows()).hasSize(1);
        assertThat(read("sep=" + separator + "\r\n" + text).rows()).hasSize(1);
        assertThat(lines(read("sep=" + separator + "\n" + text))).containsExactly(3);
        assertThat(lines(read("\n" + separator + "\n" + text))).containsExactly(4);
    }

    @Test
    void aSeparatorThatIsNoneOfTheThreeIsRefused() throws IOException {
        var reading = read("sep=|\nelev_id|skole\nprove-0001|900000011\n");
        assertThat(reading.findings()).containsExactly("delimiter 1");
    }

    @Test
    void caseOrderSpacesAndNorwegianLettersOfHeadingsDoNotMatter() throws IOException {
        var reading = read(" SKOLE ;Elev_ID;\"Fravær_Prosent\";Søknadsfrist\n900000011;prove-0001;7;1.2\n");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows().get(0).get(Kartlegging.FRAVAR_PROSENT)).isEqualTo(7.0);
        assertThat(reading.rows().get(0).get(Kartlegging.SOKNADSFRIST)).isEqualTo(Codes.Frist.FEBRUARY_1);
    }

    @Test
    void printedHeadingsAreKnown() throws IOException {
        var reading = read("Elev;Skole;Klasse;Fravær mer enn 6%;Tidligere hatt;Har akt.plan;Nivå 1 NP;"
                + "Tidligere hatt spesu;Lavere karakter-snitt enn 3;Karakter 1 eller IV i enkeltfag;"
                + "Særlig store avvik?;\"Foresatte eller elev har uttrykt behov for ekstra oppfølging\";"
                + "Søknadsfrist;Vurdering / Konklusjon;Til oppfølging;Samtykke gitt\n"
                + "prove-0001;900000011;10A;x;;;;;;;;;;;;\n");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).hasSize(1);
    }

    @Test
    void decomposedLettersAreTheSameLetters() throws IOException {
        var reading = read("elev_id;skole;Niva\u030a 1 NP\nprove-0001;900000011;x\n");
        assertThat(reading.rows().get(0).is(Kartlegging.NP_NIVA_1)).isTrue();
    }

    @Test
    void unnamedCellsAtTheEndOfTheHeadingArePassedOver() throws IOException {
        assertThat(read("elev_id;skole;;\nprove-0001;900000011;;\n").rows()).hasSize(1);
        assertThat(read("elev_id;;skole\nprove-0001;;900000011\n").findings()).containsExactly("unknown-column 1");
    }

    @Test
    void windows1252IsReadWithAWarning() throws IOException {
        var bytes = "elev_id;skole;klasse\nprove-0001;900000011;10Å\n".getBytes(Charset.forName("windows-1252"));
        var reading = Reading.of(folder, PATH, bytes);
        assertThat(reading.findings()).containsExactly("windows-1252 0");
        assertThat(reading.rows().get(0).get(Kartlegging.KLASSE)).isEqualTo("10Å");
    }

    @Test
    void utf16WithoutMarkIsRefused() throws IOException {
        var bytes = "elev_id;skole\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Reading.of(folder, PATH, bytes).findings()).containsExactly("utf-16 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"uten slutt\nprove-0002;900000011;x\n",
                "\"midt\" i\n",
                "\"\n\nslutter her\"x\n",
            })
    void aLostQuoteIsNamedByTheLineThatOpensIt(String cell) throws IOException {
        var reading = read("elev_id;skole;stort_avvik\nprove-0001;900000011;\"a\nb\"\nprove-0002;900000011;" + cell);
        assertThat(reading.findings()).containsExactly("unbalanced-quote 4");
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void aQuoteWithinUnquotedTextIsText() throws IOException {
        var reading = read("elev_id;skole;stort_avvik\nprove-0001;900000011;sa \"nei\" to ganger\n");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).hasSize(1);
    }

    @Test
    void everythingWrongWithARowIsToldAtOnce() throws IOException {
        var reading = read("elev_id;skole;fravar_prosent;snitt;kartlagt_dato\nArne;1;117;0;i fjor\n");
        assertThat(reading.findings())
                .containsExactly(
                        "pseudonym 2 elev_id",
                        "school-number 2 skole",
                        "K07-fravar-range 2 fravar_prosent",
                        "K09-snitt-range 2 snitt",
                        "date 2 kartlagt_dato");
        assertThat(reading.report().rejected()).isEqualTo(1);
    }

    @Test
    void anIdentifierInAFileRejectedForItsHeadingStillStopsTheRun() throws IOException {
        var reading = read("elev_id;skole;notat\nprove-0001;900000011;mor@example.org\n");
        assertThat(reading.findings()).containsExactly("unknown-column 1", "email-address 2");
        assertThat(reading.report().rejectedWhole()).isTrue();
    }

    @Test
    void anIdentifierInTheHeadingStopsTheRun() throws IOException {
        var reading = read("elev_id;skole;mor@example.org\nprove-0001;900000011;x\n");
        assertThat(reading.findings()).containsExactly("unknown-column 1", "email-address 1");
        assertThat(reading.report().findings().get(0).message()).doesNotContain("example");
    }

    @Test
    void aValueIsNeverEchoedUnlessItIsAShortNumber() throws IOException {
        var reading = read("""
                elev_id;skole;fravar_prosent;kartlagt_dato;fravar_over_6
                Kristoffer;Storgata;mye;1.2.2010;Kanskje
                """);
        for (var finding : reading.report().findings()) {
            assertThat(finding.restrictedMessage())
                    .doesNotContain("Kristoffer")
                    .doesNotContain("Storgata")
                    .doesNotContain("mye")
                    .doesNotContain("1.2.2010 [")
                    .doesNotContain("Kanskje");
            assertThat(finding.value()).isEmpty();
        }
    }

    @Test
    void aFileWithoutHeadingDoesNotEchoItsFirstRow() throws IOException {
        var reading = read("prove-0001;900000011;10A\n");
        assertThat(reading.findings()).containsExactly("unknown-column 1");
        assertThat(reading.report().findings().get(0).message()).doesNotContain("prove");
    }

    @Test
    void messagesSpeakNorwegianToo() throws IOException {
        read("elev_id;skole;fravar_prosent\nprove-0001;900000011;117\n");
        var context = new ReadingContext(Reading.region(), SampleRun.AS_OF, Language.NB);
        var file = DeliveryFolder.list(folder.toString())
                .files(context.region(), context.asOf(), Language.NB)
                .get(0);
        assertThat(DeliveryReader.read(file, context, row -> {})
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo("2024-25/5530/kartlegging.csv, linje 2, kolonne fravar_prosent: "
                        + "fraværet er ikke mellom 0 og 100; oppgi det i prosent.");
    }
}
