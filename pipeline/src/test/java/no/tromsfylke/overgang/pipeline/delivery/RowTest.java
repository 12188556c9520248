package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Samtykke;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Arshjul;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Onske;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final SchoolYear YEAR = SchoolYear.of("2024-25");

    private static Row.Builder mapped() {
        return Row.builder(Kind.KARTLEGGING, YEAR, "5530")
                .set(Kartlegging.ELEV_ID, "elev-0017")
                .set(Kartlegging.SKOLE, "974563215")
                .set(Kartlegging.KLASSE, "10Å")
                .set(Kartlegging.FRAVAR_PROSENT, 6.25)
                .set(Kartlegging.SNITT, Math.PI)
                .set(Kartlegging.NP_LESING, 1)
                .set(Kartlegging.STORT_AVVIK, true)
                .set(Kartlegging.SOKNADSFRIST, Frist.FEBRUARY_1)
                .set(Kartlegging.KARTLAGT_DATO, LocalDate.of(1969, 9, 24))
                .at(3, 70_000);
    }

    private static Row throughBytes(Row row, int greatest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        row.write(new DataOutputStream(bytes));
        assertThat(bytes.size()).isLessThanOrEqualTo(greatest);
        return Row.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void everyValueSurvivesTheBinaryForm() throws IOException {
        var row = mapped().build();
        var read = throughBytes(row, 60);
        assertThat(read.sameContent(row)).isTrue();
        assertThat(read.key()).isEqualTo(row.key());
        assertThat(read.year()).isEqualTo(YEAR);
        assertThat(read.deliverer()).isEqualTo("5530");
        assertThat(read.file()).isEqualTo(3);
        assertThat(read.line()).isEqualTo(70_000);
        assertThat(read.pupil()).contains("elev-0017");
        assertThat(read.get(Kartlegging.KLASSE)).isEqualTo("10Å");
        assertThat(read.get(Kartlegging.FRAVAR_PROSENT)).isEqualTo(6.25);
        assertThat(read.get(Kartlegging.SNITT)).isEqualTo(Math.PI);
        assertThat(read.get(Kartlegging.NP_LESING)).isEqualTo(1);
        assertThat(read.find(Kartlegging.NP_REGNING)).isEmpty();
        assertThat(read.is(Kartlegging.STORT_AVVIK)).isTrue();
        assertThat(read.is(Kartlegging.UTTRYKT_BEHOV)).isFalse();
        assertThat(read.get(Kartlegging.SOKNADSFRIST)).isEqualTo(Frist.FEBRUARY_1);
        assertThat(read.get(Kartlegging.KARTLAGT_DATO)).isEqualTo(LocalDate.of(1969, 9, 24));
    }

    @Test
    void blankCellsMeanWhatTheFormSays() throws IOException {
        var row = throughBytes(
                Row.builder(Kind.KARTLEGGING, YEAR, "5530")
                        .set(Kartlegging.ELEV_ID, "elev-0017")
                        .build(),
                24);
        assertThat(row.get(Kartlegging.SOKNADSFRIST)).isEqualTo(Frist.MARCH_1);
        assertThat(row.get(Kartlegging.SAMTYKKE)).isEqualTo(Samtykke.IKKE_SPURT);
        assertThat(row.get(Kartlegging.FRAVAR_OVER_6)).isFalse();
        assertThat(row.get(Kartlegging.KONKLUSJON)).isNull();
        var application = Row.builder(Kind.SOKNAD, YEAR, "55").build();
        assertThat(application.get(Soknad.BEHANDLET)).isEqualTo(Codes.JaNei.JA);
        assertThat(application.get(Soknad.ENDRET_ANTALL)).isZero();
        assertThat(application.get(Soknad.BESTATT_ALLE_FAG)).isNull();
    }

    @Test
    void leadingZerosOfNumbersSurvive() throws IOException {
        var row = Row.builder(Kind.SOKNAD, YEAR, "03")
                .set(Soknad.ELEV_ID, "a1234567")
                .set(Soknad.HJEMKOMMUNE, "0301")
                .build();
        assertThat(throughBytes(row, 24).get(Soknad.HJEMKOMMUNE)).isEqualTo("0301");
        assertThat(throughBytes(row, 24).deliverer()).isEqualTo("03");
        var wish = Row.builder(Kind.ONSKE, YEAR, "55")
                .set(Onske.ELEV_ID, "a1234567")
                .set(Onske.SKOLE, "000000000")
                .build();
        assertThat(throughBytes(wish, 24).get(Onske.SKOLE)).isEqualTo("000000000");
    }

    @Test
    void contentIsComparedWithoutThePlace() {
        assertThat(mapped().at(4, 1).build().sameContent(mapped().build())).isTrue();
        assertThat(mapped().set(Kartlegging.SNITT, 3.0).build().sameContent(mapped().build()))
                .isFalse();
    }

    @Test
    void theKeyOfTheYearWheelHoldsTheDeliverer() {
        var senja = Row.builder(Kind.ARSHJUL, YEAR, "5530").set(Arshjul.TILTAK, 1);
        var bardu = Row.builder(Kind.ARSHJUL, YEAR, "5520").set(Arshjul.TILTAK, 1);
        assertThat(senja.build().key()).isNotEqualTo(bardu.build().key());
    }

    @Test
    void aColumnOfAnotherFormIsRefused() {
        var row = mapped().build();
        assertThatThrownBy(() -> row.get(Soknad.ELEV_ID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of KARTLEGGING has no column soknad.elev_id");
    }
}
