package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Konklusjon;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Samtykke;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

    private static final Object[] FORM = {
        "Elev",
        "Fravær mer enn 6%",
        "Tidligere hatt",
        "Har akt.plan",
        "Nivå 1 NP",
        "Tidligere hatt spesu",
        "Lavere karakter-\nsnitt enn 3",
        "Karakter 1 eller IV i enkeltfag",
        "Særlig store avvik?",
        "Foresatte eller elev har uttrykt behov for ekstra oppfølging",
        "Søknadsfrist",
        "Vurdering / Konklusjon",
        "Til oppfølging",
        "Samtykke gitt"
    };

    @TempDir
    Path folder;

    private Reading read(Consumer<Worksheet> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Ark1"));
        }
        return Reading.of(folder, "2024-25/5530/Kartlegging Finnsnes.XLSX", bytes.toByteArray());
    }

    private static void put(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof String text && !text.isEmpty()) {
                sheet.value(row, i, text);
            } else if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof Boolean truth) {
                sheet.value(row, i, truth);
            } else if (cells[i] instanceof LocalDate date) {
                sheet.value(row, i, date);
                sheet.style(row, i).format("dd.mm.yyyy").set();
            }
        }
    }

    @Test
    void typedCellsAreReadByTheirType() throws IOException {
        var reading = read(sheet -> {
            put(
                    sheet,
                    0,
                    "elev_id",
                    "skole",
                    "fravar_prosent",
                    "har_aktivitetsplan",
                    "np_lesing",
                    "soknadsfrist",
                    "kartlagt_dato",
                    "klasse",
                    "np_niva_1");
            put(sheet, 1, "prove-0001", 900000011, 3.5, true, 2, 1.2, LocalDate.of(2024, 10, 1), 10, 1);
            put(sheet, 3, "prove-0002", "900000011", 0.065, false, 3, LocalDate.of(2025, 2, 1), "1.10.2024", "10B", 0);
            sheet.style(3, 2).format("0.0%").set();
        });
        assertThat(reading.findings()).isEmpty();
        var first = reading.rows().get(0);
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.get(Kartlegging.SKOLE)).isEqualTo("900000011");
        assertThat(first.get(Kartlegging.FRAVAR_PROSENT)).isEqualTo(3.5);
        assertThat(first.is(Kartlegging.HAR_AKTIVITETSPLAN)).isTrue();
        assertThat(first.get(Kartlegging.NP_LESING)).isEqualTo(2);
        assertThat(first.get(Kartlegging.SOKNADSFRIST)).isEqualTo(Frist.FEBRUARY_1);
        assertThat(first.get(Kartlegging.KARTLAGT_DATO)).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(first.get(Kartlegging.KLASSE)).isEqualTo("10");
        assertThat(first.is(Kartlegging.NP_NIVA_1)).isTrue();
        var second = reading.rows().get(1);
        assertThat(second.line()).isEqualTo(4);
        assertThat(second.get(Kartlegging.FRAVAR_PROSENT)).isEqualTo(6.5);
        assertThat(second.is(Kartlegging.HAR_AKTIVITETSPLAN)).isFalse();
        assertThat(second.get(Kartlegging.SOKNADSFRIST)).isEqualTo(Frist.FEBRUARY_1);
        assertThat(second.get(Kartlegging.KARTLAGT_DATO)).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(second.is(Kartlegging.NP_NIVA_1)).isFalse();
    }

    @Test
    void aBareDayNumberIsNoDate() throws IOException {
        var reading = read(sheet -> {
            put(sheet, 0, "elev_id", "skole", "kartlagt_dato");
            put(sheet, 1, "prove-0001", 900000011, 45566);
        });
        assertThat(reading.findings()).containsExactly("serial-date 2 kartlagt_dato");
    }

    @Test
    void anIdentityNumberThatLostItsLeadingZeroIsStillOne() throws IOException {
        String number = IdentifiersTest.numbers("018158").get(0);
        var reading = read(sheet -> {
            put(sheet, 0, "elev_id", "skole");
            put(sheet, 1, Long.parseLong(number), 900000011);
        });
        assertThat(reading.findings()).containsExactly("identity-number 2 elev_id");
    }

    @Test
    void cellsBeyondTheHeadingMakeALongRow() throws IOException {
        var reading = read(sheet -> {
            put(sheet, 0, "elev_id", "skole");
            put(sheet, 1, "prove-0001", 900000011, "", "x");
            put(sheet, 2, "prove-0002", 900000011);
        });
        assertThat(reading.findings()).containsExactly("row-length 2");
        assertThat(reading.rows()).hasSize(1);
    }

    /** The six examples on the printed form, with pseudonyms for their names. */
    @Test
    void thePrintedFormIsRead() throws IOException {
        var reading = read(sheet -> {
            put(sheet, 0, "Skole", "prøveskogen Skole", "", "Klasse", "10A");
            put(sheet, 1, FORM);
            put(sheet, 2, "arne-01", "", "x", "", "x", "", "", "", "", "", "", "Følger ordinært overgangsløp");
            put(sheet, 3, "arne-0001", "", "x", "", "x", "", "", "", "", "", "", "Følger ordinært overgangsløp");
            put(
                    sheet,
                    4,
                    "berit-0002",
                    "X",
                    "",
                    "",
                    "X",
                    "X",
                    "X",
                    "x",
                    "",
                    "",
                    "x",
                    "Særskilt prosess allerede igangsatt jf annen søknadsfrist.");
            put(
                    sheet,
                    5,
                    "cato-0003",
                    "",
                    "x",
                    "x",
                    "",
                    "",
                    "",
                    "",
                    "Svake relasjoner til medelever. Svært sjenert",
                    "",
                    "",
                    "Overgangsoppfølging initieres",
                    "Iverksette tiltak 3",
                    "x");
            put(
                    sheet,
                    6,
                    "erik-0005",
                    "",
                    "",
                    "",
                    "x",
                    "",
                    "",
                    "",
                    "",
                    "Mor uttrykker usikkerhet knyttet til overgangen, og ønsker tett oppfølging.",
                    "",
                    "Overgangsoppfølging tilbys med tanke på foresattes usikkerhet.",
                    "Iverksette tiltak 3");
        });
        assertThat(reading.findings()).containsExactly("pseudonym 3 elev_id");
        assertThat(reading.report().droppedTexts()).isEqualTo(4);
        List<Row> rows = reading.rows();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(Kartlegging.SKOLE)).isEqualTo("900000011");
            assertThat(row.get(Kartlegging.KLASSE)).isEqualTo("10A");
        });
        var arne = rows.get(0);
        assertThat(arne.is(Kartlegging.TIDL_AKTIVITETSPLAN)).isTrue();
        assertThat(arne.is(Kartlegging.NP_NIVA_1)).isTrue();
        assertThat(arne.is(Kartlegging.FRAVAR_OVER_6)).isFalse();
        assertThat(arne.get(Kartlegging.KONKLUSJON)).isEqualTo(Konklusjon.ORDINAERT);
        assertThat(arne.get(Kartlegging.SAMTYKKE)).isEqualTo(Samtykke.IKKE_SPURT);
        var berit = rows.get(1);
        assertThat(berit.get(Kartlegging.SOKNADSFRIST)).isEqualTo(Frist.FEBRUARY_1);
        assertThat(berit.get(Kartlegging.KONKLUSJON)).isEqualTo(Konklusjon.SAERSKILT);
        assertThat(berit.is(Kartlegging.SNITT_UNDER_3)).isTrue();
        assertThat(berit.is(Kartlegging.KARAKTER_1_ELLER_IV)).isTrue();
        var cato = rows.get(2);
        assertThat(cato.is(Kartlegging.STORT_AVVIK)).isTrue();
        assertThat(cato.is(Kartlegging.UTTRYKT_BEHOV)).isFalse();
        assertThat(cato.is(Kartlegging.TIL_OPPFOLGING)).isTrue();
        assertThat(cato.get(Kartlegging.SAMTYKKE)).isEqualTo(Samtykke.JA);
        var erik = rows.get(3);
        assertThat(erik.is(Kartlegging.UTTRYKT_BEHOV)).isTrue();
        assertThat(erik.get(Kartlegging.KONKLUSJON)).isEqualTo(Konklusjon.OPPFOLGING);
    }

    @Test
    void theHeadOfTheFormMayNameTheSchoolByNumber() throws IOException {
        var reading = read(sheet -> {
            put(sheet, 0, "Skole", 900000011, "Klasse");
            put(sheet, 1, "Elev");
            put(sheet, 2, "prove-0001");
        });
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows().get(0).get(Kartlegging.SKOLE)).isEqualTo("900000011");
        assertThat(reading.rows().get(0).find(Kartlegging.KLASSE)).isEmpty();
    }
}
