package no.tromsfylke.overgang.pipeline.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tromsfylke.overgang.pipeline.population.Unit;
import no.tromsfylke.overgang.pipeline.publication.ColumnKind;
import no.tromsfylke.overgang.pipeline.publication.TableColumn;
import no.tromsfylke.overgang.pipeline.publication.TableSchema;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Population;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import no.tromsfylke.overgang.pipeline.statistics.Statistics.Counted;

/**
 * The columns of a population's unit-level files: who, where, and one column for each group of each statistic of the
 * population. They follow from the declarations; nothing else a unit knows is kept.
 */
final class UnitColumns {

    /** The keys, before the statistics; an empty text is null in the file. */
    static final List<TableColumn> KEYS = List.of(
            key(
                    "pupil",
                    "Elev",
                    "Elev",
                    "Pupil",
                    "Pseudonym som bare gjelder i denne kjøringen, det samme i alle populasjoner og år",
                    "Pseudonym som berre gjeld i denne køyringa, det same i alle populasjonar og år",
                    "A pseudonym of this run alone, the same in all populations and years"),
            key(
                    "municipality",
                    "Kommune",
                    "Kommune",
                    "Municipality",
                    "Kommunenummeret av i dag; tomt utenfor regionen",
                    "Kommunenummeret av i dag; tomt utanfor regionen",
                    "The municipality's number of today; null outside the region"),
            key(
                    "lower_school",
                    "Ungdomsskole",
                    "Ungdomsskule",
                    "Lower-secondary school",
                    "Organisasjonsnummeret",
                    "Organisasjonsnummeret",
                    "The organisation number"),
            key(
                    "upper_school",
                    "Videregående skole",
                    "Vidaregåande skule",
                    "Upper-secondary school",
                    "Organisasjonsnummeret; tomt utenfor regionen",
                    "Organisasjonsnummeret; tomt utanfor regionen",
                    "The organisation number; null outside the region"),
            key(
                    "programme",
                    "Utdanningsprogram",
                    "Utdanningsprogram",
                    "Programme",
                    "Tobokstavskoden",
                    "Tobokstavskoden",
                    "The two-letter code"),
            key("level", "Trinn", "Trinn", "Level", "vg1, vg2 eller vg3", "vg1, vg2 eller vg3", "vg1, vg2 or vg3"),
            key(
                    "class",
                    "Klasse",
                    "Klasse",
                    "Class",
                    "Et kjennemerke for klassen på 10. trinn, ikke navnet på den",
                    "Eit kjennemerke for klassen på 10. trinn, ikkje namnet på han",
                    "A mark for the class of the 10th grade, not its name"));

    private final Population<?> population;
    private final List<Counted<?>> series;
    private final TableSchema schema;

    private UnitColumns(Population<?> population, List<Counted<?>> series) {
        this.population = population;
        this.series = List.copyOf(series);
        var columns = new ArrayList<>(KEYS);
        series.forEach(counted -> columns.add(column(counted)));
        this.schema =
                new TableSchema(population.id(), population.titles(), Texts.same(population.id()), columns, List.of());
    }

    /** The columns of every population there are statistics of, in the order of the catalogue. */
    static List<UnitColumns> all() {
        return Statistics.series().stream()
                .<Population<?>>map(counted -> counted.statistic().population())
                .distinct()
                .map(population -> new UnitColumns(
                        population,
                        Statistics.series().stream()
                                .filter(counted ->
                                        counted.statistic().population().equals(population))
                                .toList()))
                .toList();
    }

    Population<?> population() {
        return population;
    }

    List<Counted<?>> series() {
        return series;
    }

    TableSchema schema() {
        return schema;
    }

    boolean isOf(Unit unit) {
        return population.unit() == unit.getClass();
    }

    /** {@code risk_np_level_1}; with the group behind two underscores, {@code transition_direct__follow_up}. */
    static String nameOf(Counted<?> counted) {
        var statistic = plain(counted.statistic().id());
        var group = counted.group().code();
        return group.equals(Group.ALL) ? statistic : statistic + "__" + plain(group);
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    }

    private static TableColumn column(Counted<?> counted) {
        return new TableColumn(
                nameOf(counted),
                ColumnKind.STRING,
                counted.statistic().titles(),
                counted.statistic().definition());
    }

    private static TableColumn key(
            String name, String nb, String nn, String en, String aboutNb, String aboutNn, String aboutEn) {
        return new TableColumn(name, ColumnKind.STRING, new Texts(nb, nn, en), new Texts(aboutNb, aboutNn, aboutEn));
    }
}
