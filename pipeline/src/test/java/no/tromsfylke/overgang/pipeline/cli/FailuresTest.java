package no.tromsfylke.overgang.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.Refused;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code a failure ends with, and its sentence. */
class FailuresTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Refused(List.of("Mend this.", "And that.")), 3, "Mend this. And that."),
                Arguments.of(new EnvironmentFailure("The disk is full.", "Disken er full."), 5, "Disken er full."),
                Arguments.of(
                        new OutOfMemoryError("Java heap space"),
                        5,
                        "Det var ikke nok minne, og kjøringen er avsluttet. Lukk andre programmer, eller bruk en maskin med mer."),
                Arguments.of(
                        new IllegalStateException("Job aborted: java.lang.OutOfMemoryError: Java heap space"),
                        5,
                        "Det var ikke nok minne, og kjøringen er avsluttet. Lukk andre programmer, eller bruk en maskin med mer."),
                Arguments.of(
                        new IllegalStateException("secret"),
                        1,
                        "Noe gikk galt inne i Overgang (IllegalStateException). Ingenting er publisert. Meld gjerne fra sammen med kommandoen."));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachHasItsCodeAndSentence(Throwable failure, int exitCode, String sentence) {
        var told = Failures.of(failure, Language.NB);
        assertThat(told.exitCode()).isEqualTo(exitCode);
        assertThat(String.join(" ", told.sentences())).isEqualTo(sentence);
    }
}
