package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {

    @TempDir
    Path folder;

    private Reading read(String text) throws IOException {
        return Reading.of(folder, "2024-25/5530/kartlegging.json", text);
    }

    @Test
    void valuesAreTypedAndTheLineIsThatOfTheBrace() throws IOException {
        var reading = read("""
                [
                  {"elev_id": "prove-0001", "skole": 900000011, "fravar_prosent": 3.500, "soknadsfrist": 1.2},

                  {
                    "SKOLE": "900000011", "elev_id": "prove-0002", "np_niva_1": true, "klasse": null,
                    "Særlig store avvik?": "Svært sjenert"
                  },
                  {}
                ]
                """);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.report().droppedTexts()).isEqualTo(1);
        assertThat(reading.rows()).extracting(Row::line).containsExactly(2, 4);
        var first = reading.rows().get(0);
        assertThat(first.get(Kartlegging.FRAVAR_PROSENT)).isEqualTo(3.5);
        assertThat(first.get(Kartlegging.SOKNADSFRIST)).isEqualTo(Frist.FEBRUARY_1);
        var second = reading.rows().get(1);
        assertThat(second.is(Kartlegging.NP_NIVA_1)).isTrue();
        assertThat(second.is(Kartlegging.STORT_AVVIK)).isTrue();
        assertThat(second.find(Kartlegging.KLASSE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"elev_id": "prove-0001", "skole": 900000011, "notat": 1}] | unknown-column 1
            [{"elev_id": "prove-0001"}, {"elev_id": "prove-0002"}] | missing-column 0
            [{"elev_id": "prove-0001", "Elev": "prove-0001", "skole": 900000011}] | duplicate-column 1
            {"elev_id": "prove-0001", "skole": 900000011} | json-syntax 1
            [["prove-0001", 900000011]] | json-syntax 1
            [{"elev_id": "prove-0001", "skole": 900000011} | json-syntax 1
            [{"elev_id": "prove-0001", "skole": 900000011}] x | json-trailing 1
            [{"elev_id": "prove-0001", "skole": -Infinity}] | json-syntax 1
            [] | no-rows 0
            `` | no-heading 0
            """)
    void faults(String text, String expected) throws IOException {
        var reading = read(text);
        assertThat(reading.findings()).containsExactly(expected);
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void aRowWithoutAKeyThatOthersHaveLacksItsValue() throws IOException {
        var reading = read("""
                [{"elev_id": "prove-0001", "skole": 900000011},
                 {"elev_id": "prove-0002"}]
                """);
        assertThat(reading.findings()).containsExactly("required 2 skole");
        assertThat(reading.rows()).hasSize(1);
    }

    @Test
    void identifiersAreFoundWhereNoValueBelongs() throws IOException {
        var reading = read("""
                [{"elev_id": "prove-0001", "skole": {"kontakt": ["mor@example.org"]}},
                 {"elev_id": "prove-0002", "skole": 900000011}]
                """);
        assertThat(reading.findings()).containsExactly("email-address 1", "nested-value 1 skole");
    }

    @Test
    void hugeNumbersAreNoNumbers() throws IOException {
        var reading = read("[{\"elev_id\": 1e400, \"skole\": 900000011}, {\"elev_id\": 1e15, \"skole\": 900000011}]");
        assertThat(reading.findings()).containsExactly("pseudonym 1 elev_id", "scientific-number 1 elev_id");
    }
}
