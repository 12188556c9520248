package no.tromsfylke.overgang.pipeline.publication;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** {@code README.md} of a publication, for whoever opens the folder: in Bokmål and in English. */
final class Readme {

    static final String NAME = "README.md";

    private static final String FRAME = """
            # %1$s

            %2$s%3$s

            **%4$s** · %5$s · [%6$s](%7$s)

            | Tabell | Innhold | Rader |
            |---|---|---:|
            %8$s
            Kolonner, kategorier, definisjoner og kilder på bokmål, nynorsk og engelsk står i `catalogue.json`.
            Symboler i kolonnen `status`: `published` vist, `provisional` foreløpig (rundet ned), `suppressed` ikke vist av
            personvernhensyn (det betyr ikke null), `missing` ikke levert, `not_applicable` tom populasjon.

            %9$s

            ## Slik siteres den

            > %10$s. *%1$s*. Publikasjon %4$s, per %5$s. SHA-256 for innholdet: `%11$s`. Lisens: %6$s.

            ## Slik leses den

            DuckDB:

                SELECT school_year, area, category, count, total, share
                FROM 'tables/%12$s.parquet' WHERE years = 1 AND status = 'published';

            R:

                library(arrow)
                tabell <- read_parquet("tables/%12$s.parquet")

            Python:

                import pandas
                tabell = pandas.read_parquet("tables/%12$s.parquet")

            # %13$s

            %14$s%15$s

            Columns, categories, definitions and sources are described in `catalogue.json`, in Norwegian and English. `status` is
            `published`, `provisional` (rounded down), `suppressed` (not shown to protect privacy; it does not mean zero),
            `missing` (not delivered) or `not_applicable` (empty population). The examples above read the tables as they are.

            %16$s

            **To cite:** %10$s. *%13$s*. Publication %4$s, as of %5$s. SHA-256 of the content: `%11$s`. Licence: %6$s.
            """;

    private Readme() {}

    static byte[] of(CatalogueFile file) {
        Catalogue catalogue = file.catalogue();
        String rows = file.resources().stream()
                .map(r -> "| [%s](%s) | %s | %s |\n"
                        .formatted(
                                r.schema().name(), r.path(), r.schema().titles().nb(), r.rows()))
                .collect(Collectors.joining());
        String example = file.resources().stream()
                .map(r -> r.schema().name())
                .findFirst()
                .orElse("risk");
        return FRAME.formatted(
                        catalogue.titles().nb(),
                        banner(
                                catalogue,
                                "Tallene er syntetiske: de er laget av et program og handler ikke om noen.",
                                "Publikasjonen er ufullstendig: noen leveranser mangler, se `missing` i katalogen."),
                        catalogue.descriptions().nb(),
                        file.id(),
                        catalogue.asOf(),
                        Licence.NAME,
                        Licence.PATH,
                        rows,
                        catalogue.disclosure().nb(),
                        catalogue.region().county().names().getOrDefault("nb", ""),
                        file.contentHash(),
                        example,
                        catalogue.titles().en(),
                        banner(
                                catalogue,
                                "The figures are synthetic: a program made them up, and they are about nobody.",
                                "The publication is partial: some deliveries are missing, see `missing` in the catalogue."),
                        catalogue.descriptions().en(),
                        catalogue.disclosure().en())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String banner(Catalogue catalogue, String synthetic, String partial) {
        return (catalogue.synthetic() ? "> **" + synthetic + "**\n\n" : "")
                + (catalogue.partial() ? "> **" + partial + "**\n\n" : "");
    }
}
