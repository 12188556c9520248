package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of cases for every type of value: what stands in the cell, and the value or the rule it breaks. */
class ValuesTest {

    private static final String SCHOOL = "900000011";

    @TempDir
    Path folder;

    private String mapped(String column, String cell) throws IOException {
        String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        var reading = Reading.of(
                folder,
                "2024-25/5530/kartlegging.csv",
                "elev_id;skole;" + column + "\nprove-0001;" + SCHOOL + ";" + quoted + "\n");
        return outcome(reading, column);
    }

    /** The value of the one row's column, then its warnings; or the rules it breaks. */
    private static String outcome(Reading reading, String column) {
        String rules = String.join(
                " ",
                reading.report().findings().stream().map(f -> f.rule().id()).toList());
        if (reading.rows().isEmpty()) {
            return rules;
        }
        var row = reading.rows().get(0);
        var token = Forms.of(row.kind()).columns().stream()
                .filter(c -> c.name().equals(column))
                .findFirst()
                .orElseThrow();
        return (row.get(token) + " " + rules).strip();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            x, true
            X, true
            ja, true
            JA, true
            Ja, true
            1, true
            true, true
            TRUE, true
            nei, false
            Nei, false
            0, false
            false, false
            ``, false
            ` x `, true
            `\u00a0x\u00a0`, true
            xx, tick
            2, tick
            -, tick
            kanskje, tick
            """)
    void tick(String cell, String expected) throws IOException {
        assertThat(mapped("fravar_over_6", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            x, true
            nei, false
            ``, false
            Svært sjenert, true
            2, true
            Fravær på 15%, true
            `Nei, det mener vi ikke`, false K05-text-says-no
            NEI!, false K05-text-says-no
            ingen, false K05-text-says-no
            Ikke aktuelt, false K05-text-says-no
            -, false K05-text-says-no
            –, false K05-text-says-no
            ---, false K05-text-says-no
            - se notat, true
            ring 22 33 44 55, phone-number
            ring 22334455, phone-number
            `ring 22334455.`, phone-number
            ring 12345678, true
            notert 20241015, true
            organisasjon 974563215, true
            organisasjon 974 563 215, true
            sum 22.334.455, true
            mor@example.org, email-address
            `skriv til <a.b@example.no>, takk`, email-address
            halv@veis, true
            """)
    void tickOrText(String cell, String expected) throws IOException {
        assertThat(mapped("stort_avvik", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            x, true
            1, true
            0, false
            3, true
            30, true
            31, K10-karakter-range
            -1, K10-karakter-range
            IV, tick
            `2,5`, tick
            """)
    void tickOrCount(String cell, String expected) throws IOException {
        assertThat(mapped("karakter_1_eller_iv", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `3,5`, 3.5
            3.5, 3.5
            `6,01`, 6.01
            0, 0.0
            100, 100.0
            `100,0`, 100.0
            ``, null
            `0,125`, 0.125
            0.125, 0.125
            `3,500`, 3.5
            3.500, ambiguous-decimal
            12.345, ambiguous-decimal
            1.234.567, decimal
            `100,1`, K07-fravar-range
            -1, K07-fravar-range
            `3,`, decimal
            `,5`, decimal
            +3, decimal
            1e1, decimal
            NaN, decimal
            Infinity, decimal
            6 %, decimal
            12345678901234567890, decimal
            """)
    void decimal(String cell, String expected) throws IOException {
        assertThat(mapped("fravar_prosent", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            1, 1
            5, 5
            0, K08-np-range
            6, K08-np-range
            99999999999, K08-np-range
            -1, K08-np-range
            ``, null
            `1,0`, integer
            I, integer
            """)
    void wholeNumber(String cell, String expected) throws IOException {
        assertThat(mapped("np_lesing", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            2024-10-01, 2024-10-01
            1.10.2024, 2024-10-01
            01.10.2024, 2024-10-01
            1.9.2024, 2024-09-01
            01.9.2024, 2024-09-01
            2024-07-01, 2024-07-01
            2024-06-30, date-window
            2025-12-31, 2025-12-31
            2026-01-01, date-window
            2026-11-23, future-date
            29.2.2025, date
            2025-02-29, date
            31.4.2025, date
            2024-13-01, date
            01.10.24, date
            1/10/2024, date
            2024/10/01, date
            20241001, date
            45566, serial-date
            i fjor, date
            .1.2.2024, date
            ``, null
            """)
    void date(String cell, String expected) throws IOException {
        assertThat(mapped("kartlagt_dato", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            1.2, FEBRUARY_1
            `1,2`, FEBRUARY_1
            1.3, MARCH_1
            `1,3`, MARCH_1
            1.feb, FEBRUARY_1
            1. februar, FEBRUARY_1
            1.Mar, MARCH_1
            1. mars, MARCH_1
            01.02, FEBRUARY_1
            1.2., FEBRUARY_1
            1.2.2025, FEBRUARY_1
            2025-02-01, FEBRUARY_1
            01.03.2025, MARCH_1
            ``, MARCH_1
            x, FEBRUARY_1
            X, FEBRUARY_1
            nei, MARCH_1
            2.2.2025, deadline
            1.4, deadline
            15.3, deadline
            vår, deadline
            """)
    void deadline(String cell, String expected) throws IOException {
        assertThat(mapped("soknadsfrist", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ordinaert, ORDINAERT
            oppfolging, OPPFOLGING
            saerskilt, SAERSKILT
            ``, null
            Følger ordinært overgangsløp, ORDINAERT
            Særskilt prosess allerede igangsatt jf annen søknadsfrist., SAERSKILT
            Overgangsoppfølging initieres, OPPFOLGING
            Overgangsoppfølging tilbys med tanke på foresattes usikkerhet., OPPFOLGING
            Så stort fravær at overgangsoppfølging initieres overfor foresatte, OPPFOLGING
            Uklart, UNKNOWN
            """)
    void conclusion(String cell, String expected) throws IOException {
        assertThat(mapped("konklusjon", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ja, JA
            nei, NEI
            trukket, TRUKKET
            Trukket, TRUKKET
            ikke_spurt, IKKE_SPURT
            ``, IKKE_SPURT
            x, JA
            1, JA
            true, JA
            0, code
            kanskje, code
            """)
    void consent(String cell, String expected) throws IOException {
        assertThat(mapped("samtykke", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            prove-0001, prove-0001
            ABCDEF12, ABCDEF12
            a_b-c_12, a_b-c_12
            abcdefg1, pseudonym
            12345678, pseudonym
            22345678, phone-number
            ab12, pseudonym
            prove 0001, pseudonym
            prøve-0001, pseudonym
            Kristoffer, pseudonym
            (Arne), pseudonym
            1E+15, scientific-number
            `1,23457E+11`, scientific-number
            ``, required
            """)
    void pseudonym(String cell, String expected) throws IOException {
        var reading =
                Reading.of(folder, "2024-25/5530/kartlegging.csv", "elev_id;skole\n\"" + cell + "\";" + SCHOOL + "\n");
        assertThat(outcome(reading, "elev_id")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            900000011, 900000011
            900 000 011, 900000011
            90000001, school-number
            9000000111, school-number
            900000012, lower-school
            900000033, school-municipality
            900000022, school-validity
            900000101, lower-school
            Prøveskogen skole, school-number
            """)
    void lowerSchool(String cell, String expected) throws IOException {
        var reading =
                Reading.of(folder, "2024-25/5530/kartlegging.csv", "elev_id;skole\nprove-0001;\"" + cell + "\"\n");
        assertThat(outcome(reading, "skole")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            # year, number, expected
            2024-25, 5530, 5530
            2024-25, 5421, municipality-validity
            2024-25, 1931, municipality-validity
            2024-25, 0301, 0301
            2024-25, 301, municipality
            2024-25, 2111, 2111
            2024-25, 1301, municipality
            2024-25, 9999, municipality
            2024-25, 55300, municipality
            2023-24, 5421, municipality-validity
            2022-23, 5421, 5530
            2022-23, 5530, 5530
            2019-20, 5421, 5530
            2019-20, 1931, municipality-validity
            2018-19, 1931, 5530
            2018-19, 1927, 5530
            """)
    void residenceOnTheFirstOfJanuary(String year, String number, String expected) throws IOException {
        var reading = Reading.of(
                folder,
                year + "/55/soknad.csv",
                "elev_id;hjemkommune;rettstype;trinn;grunnlag;frist;mottatt_dato\nprove-0001;" + number
                        + ";ungdomsrett;vg1;ordinaer;1.3;20" + year.substring(5) + "-02-20\n");
        assertThat(outcome(reading, "hjemkommune")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-24, 5421, 5530
            2023-24, 5530, 5530
            2024-25, 5421, municipality-validity
            2019-20, 1931, 5530
            2019-20, 5421, 5530
            2020-21, 1931, municipality-validity
            2020-21, 1804, 1804
            """)
    void residenceDuringTheSchoolYear(String year, String number, String expected) throws IOException {
        var reading = Reading.of(
                folder,
                year + "/55/elevforhold.csv",
                "elev_id;skole;programomrade;trinn;hjemkommune;rettstype;startdato\nprove-0001;900000101;STUSP1----;vg1;"
                        + number + ";ungdomsrett;" + year.substring(0, 4) + "-08-19\n");
        assertThat(outcome(reading, "hjemkommune")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            STUSP1----, STUSP1----
            IDIDR2A---, IDIDR2A---
            STUSP1, programme
            stusp1----, programme
            STUSP1_---, programme
            STUSQ1----, programme-prefix
            ``, required
            """)
    void programme(String cell, String expected) throws IOException {
        var reading = Reading.of(
                folder,
                "2024-25/55/onske.csv",
                "elev_id;prioritet;programomrade;status\nprove-0001;1;" + cell + ";inntatt\n");
        assertThat(outcome(reading, "programomrade")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            000000000, 000000000
            900000102, 900000102
            900000011, upper-school
            0, school-number
            ``, null
            """)
    void upperSchool(String cell, String expected) throws IOException {
        var reading = Reading.of(
                folder,
                "2024-25/55/onske.csv",
                "elev_id;prioritet;skole;programomrade;status\nprove-0001;1;" + cell + ";STUSP1----;inntatt\n");
        assertThat(outcome(reading, "skole")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            B, B
            I, I
            H, H
            S, S
            A, OTHER
            x, OTHER
            BB, code
            1, code
            ``, null
            """)
    void completionCode(String cell, String expected) throws IOException {
        var reading = Reading.of(
                folder,
                "2024-25/55/elevforhold.csv",
                "elev_id;skole;programomrade;trinn;hjemkommune;rettstype;startdato;fullfortkode\n"
                        + "prove-0001;900000101;STUSP1----;vg1;5530;ungdomsrett;2024-08-19;" + cell + "\n");
        assertThat(outcome(reading, "fullfortkode")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10A, 10A", "1234567890, 1234567890", "12345678901, K01-klasse-length", "10A\u030a, 10Å"})
    void shortText(String cell, String expected) throws IOException {
        assertThat(mapped("klasse", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"tr", "th", "ar", "nb-NO-u-nu-deva"})
    void noLocaleChangesAValue(String locale) throws IOException {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            var reading = Reading.of(folder, "2024-25/5530/kartlegging.csv", """
                    ELEV_ID;SKOLE;FRAVAR_PROSENT;SAMTYKKE;KLASSE
                    prove-0001;900000011;3,5;IKKE_SPURT;10I
                    prove-0002;900000011;117;NEI;10I
                    """);
            assertThat(reading.rows()).hasSize(1);
            assertThat(reading.rows().get(0).get(Kartlegging.SKOLE)).isEqualTo(SCHOOL);
            assertThat(reading.rows().get(0).get(Kartlegging.FRAVAR_PROSENT)).isEqualTo(3.5);
            assertThat(reading.report().findings().get(0).restrictedMessage())
                    .isEqualTo("2024-25/5530/kartlegging.csv, line 3, column fravar_prosent: the absence is not between"
                            + " 0 and 100; give it in percent. [117]");
        } finally {
            Locale.setDefault(before);
        }
    }
}
