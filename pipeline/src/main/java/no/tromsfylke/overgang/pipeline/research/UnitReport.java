package no.tromsfylke.overgang.pipeline.research;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.publication.TableColumn;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Category;

/** What lies beside unit-level files: how easily pupils are recognised in them, and what their columns mean. */
final class UnitReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String publication;
    private final List<Reidentification> lines;

    UnitReport(String publication, List<Reidentification> lines) {
        this.publication = publication;
        this.lines = List.copyOf(lines);
    }

    /** The report for programs. */
    byte[] json() {
        var populations = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("population", line.population());
            entry.put("school_year", line.year().label());
            entry.put("records", line.records());
            entry.put("classes", line.classes());
            entry.put("smallest_class", line.smallest());
            entry.put("records_in_small_classes", line.inSmall());
            entry.put("share_in_small_classes", line.shareInSmall());
            entry.put("average_risk", line.averageRisk());
            populations.add(entry);
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("publication_id", publication);
        report.put(
                "class_columns",
                UnitColumns.KEYS.stream().skip(1).map(TableColumn::name).toList());
        report.put("small_class", ClassSizes.SMALL);
        report.put("populations", populations);
        return bytes(report);
    }

    /** The report for people. */
    byte[] text(Language language) {
        var locale = language == Language.NB ? Locale.forLanguageTag("nb") : Locale.ROOT;
        var text = new StringBuilder(language.choose(ENGLISH, NORWEGIAN).formatted(publication, ClassSizes.SMALL));
        for (var line : lines) {
            text.append(String.format(
                    locale,
                    "| %s | %s | %d | %d | %d | %.1f | %.3f |%n",
                    line.population(),
                    line.year().label(),
                    line.records(),
                    line.classes(),
                    line.smallest(),
                    100 * line.shareInSmall(),
                    line.averageRisk()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final String ENGLISH = """
            # Unit-level files of publication %s

            These are personal data. They are kept in the restricted folder, and leave the county only by its decision, for
            approved research. The pseudonyms are of this run alone: their key was thrown away, so nobody can make them
            from the pseudonyms that were delivered.

            How easily a pupil is recognised by whoever knows municipality, school and class of year (the class in 10th
            grade; later programme and level). *Smallest* is the number of pupils in the smallest such class; *small* the
            share of records in classes under %d; *risk* the average chance to pick the right pupil, the mean of
            1 / class size.

            | population | school year | records | classes | smallest | small, %% | risk |
            |---|---|---:|---:|---:|---:|---:|
            """;

    private static final String NORWEGIAN = """
            # Enkeltdata til publikasjon %s

            Dette er personopplysninger. De ligger i den skjermede mappen og forlater fylkeskommunen bare når den har
            bestemt det, til godkjent forskning. Pseudonymene gjelder bare denne kjøringen: Nøkkelen er kastet, så ingen
            kan lage dem av de pseudonymene som ble levert.

            Hvor lett en elev er å kjenne igjen for den som vet kommune, skole og klasse (klassen på 10. trinn; senere
            utdanningsprogram og trinn). *Minste* er antall elever i den minste slike klassen; *små* andelen av postene i
            klasser under %d; *risiko* den gjennomsnittlige sjansen for å peke ut rett elev, gjennomsnittet av
            1 / klassestørrelse.

            | populasjon | skoleår | poster | klasser | minste | små, %% | risiko |
            |---|---|---:|---:|---:|---:|---:|
            """;

    /** What each column of a statistic means, and the school years in which it is known. */
    static byte[] columns(AvailableYears available) {
        var columns = new ArrayList<Map<String, Object>>();
        for (var population : UnitColumns.all()) {
            for (var counted : population.series()) {
                var entry = new LinkedHashMap<String, Object>();
                entry.put("population", population.population().id());
                entry.put("column", UnitColumns.nameOf(counted));
                entry.put("statistic", counted.statistic().id());
                entry.put("group", counted.group().code());
                entry.put("titles", titles(counted.statistic().titles()));
                entry.put(
                        "categories",
                        counted.statistic().categories().stream()
                                .map(Category::code)
                                .toList());
                entry.put(
                        "school_years",
                        available.of(counted).stream()
                                .sorted()
                                .map(SchoolYear::label)
                                .toList());
                columns.add(entry);
            }
        }
        return bytes(columns);
    }

    private static Map<String, String> titles(Texts texts) {
        var titles = new LinkedHashMap<String, String>();
        titles.put("nb", texts.nb());
        titles.put("nn", texts.nn());
        titles.put("en", texts.en());
        return titles;
    }

    private static byte[] bytes(Object value) {
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n")
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Maps and lists are always JSON", impossible);
        }
    }
}
