package no.tromsfylke.overgang.pipeline.sample;

import java.util.Locale;

/** The page that tells whoever opens the folder that nobody in it exists. */
final class ReadMe {

    private ReadMe() {}

    static String text(Sample sample) {
        return String.format(
                Locale.ROOT,
                """
                # Synthetic deliveries

                Everything about people in this folder is made up. No row stands for a pupil, living or dead; the
                pseudonyms, organisation numbers (they begin with 31, which no register hands out) and school names are
                inventions of a seeded random generator. Only the municipalities, their numbers and their official names
                are real, and only those of Midt-Troms.

                The figures mean nothing either: sizes, risks, rates and trends were chosen so that every branch of
                every statistic occurs, and so that the files look as deliveries do, each office with its own kind of
                file, date style and small mistakes.

                Written by

                    ./overgang generate DIR --from %s --to %s --as-of %s --pupils-per-year %d --municipalities %d --seed %d --manner %s

                The same command writes the same bytes again.
                """,
                sample.first(),
                sample.last(),
                sample.asOf(),
                sample.pupilsPerYear(),
                sample.municipalities(),
                sample.seed(),
                sample.manner().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
