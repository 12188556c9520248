package no.tromsfylke.overgang.pipeline.cli;

import java.util.List;
import no.tromsfylke.overgang.pipeline.Refused;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.protection.ExposedAlready;
import no.tromsfylke.overgang.pipeline.protection.NotProved;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;

/**
 * What a command that failed tells, and the code it ends with.
 *
 * @param sentences one a line
 */
record Failures(int exitCode, List<String> sentences) {

    private static final String NO_MEMORY = OutOfMemoryError.class.getName();

    Failures {
        sentences = List.copyOf(sentences);
    }

    static Failures of(Throwable failure, Language language) {
        if (failure instanceof Refused refused) {
            return new Failures(ExitCode.NOT_ACCEPTABLE, refused.sentences());
        }
        if (failure instanceof ExposedAlready exposed) {
            return new Failures(
                    ExitCode.DISCLOSURE,
                    exposed.rows().stream()
                            .map(row -> language.choose(
                                            "Nothing was published: %s cannot be protected, since what is known already gives it away.",
                                            "Ingenting er publisert: %s kan ikke vernes, for det som alt er kjent, avslører tallet.")
                                    .formatted(row))
                            .toList());
        }
        if (failure instanceof NotProved unproved) {
            return new Failures(
                    ExitCode.DISCLOSURE,
                    unproved.complaints().stream()
                            .map(complaint -> language.choose(
                                            "Nothing was published, for it is not proved safe: ",
                                            "Ingenting er publisert, for det er ikke bevist trygt: ")
                                    + complaint)
                            .toList());
        }
        if (failure instanceof EnvironmentFailure environment) {
            return new Failures(
                    ExitCode.ENVIRONMENT, List.of(language.choose(environment.getMessage(), environment.norwegian())));
        }
        if (isOfMemory(failure)) {
            return new Failures(
                    ExitCode.ENVIRONMENT,
                    List.of(
                            language.choose(
                                    "There was not enough memory, and the run has ended. Close other programs, or use a machine with more.",
                                    "Det var ikke nok minne, og kjøringen er avsluttet. Lukk andre programmer, eller bruk en maskin med mer.")));
        }
        return new Failures(
                ExitCode.INTERNAL_ERROR,
                List.of(language.choose(
                                "Something went wrong inside Overgang (%s). Nothing was published. Please report it together with the command.",
                                "Noe gikk galt inne i Overgang (%s). Ingenting er publisert. Meld gjerne fra sammen med kommandoen.")
                        .formatted(failure.getClass().getSimpleName())));
    }

    /** Spark tells of a task's lack of memory in the text of its own exception. */
    private static boolean isOfMemory(Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError
                    || (each.getMessage() != null && each.getMessage().contains(NO_MEMORY))) {
                return true;
            }
        }
        return false;
    }
}
