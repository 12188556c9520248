package no.tromsfylke.overgang.pipeline.tables;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.Delivery;
import no.tromsfylke.overgang.pipeline.delivery.Ledger;
import no.tromsfylke.overgang.pipeline.protection.Policy;
import no.tromsfylke.overgang.pipeline.publication.Catalogue;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.rules.Regulation;
import no.tromsfylke.overgang.pipeline.rules.Routine;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.SeriesBreaks;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/** What a run's publication says about itself. */
public final class RunCatalogue {

    private static final Texts TITLE = new Texts(
            "Overgang fra grunnskole til videregående i Midt-Troms",
            "Overgang frå grunnskule til vidaregåande i Midt-Troms",
            "The transition from lower to upper-secondary school in Midt-Troms");

    private static final Texts DESCRIPTION = new Texts(
            "Statistikk om risikofaktorer, oppfølging, inntak, frafall, overgang og gjennomføring, laget av årlige"
                    + " leveranser fra kommunene og fylkeskommunen.",
            "Statistikk om risikofaktorar, oppfølging, inntak, fråfall, overgang og gjennomføring, laga av årlege"
                    + " leveransar frå kommunane og fylkeskommunen.",
            "Statistics on risk factors, follow-up, admission, dropout, transition and completion, made of yearly"
                    + " deliveries from the municipalities and the county.");

    private static final Texts DISCLOSURE = new Texts(
            "Små tall om elever vises ikke, og så mange andre tall er skjult at ingen kan regne seg fram til dem, heller"
                    + " ikke med alle tidligere publikasjoner; det er bevist for hvert tall.",
            "Små tal om elevar blir ikkje viste, og så mange andre tal er skjulte at ingen kan rekne seg fram til dei,"
                    + " heller ikkje med alle tidlegare publikasjonar; det er bevist for kvart tal.",
            "Small figures about pupils are not shown, and so many others are hidden that nobody can work them out, not"
                    + " even with all earlier publications; that is proved for each of them.");

    private final Region region;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final Policy policy;
    private final Collection<SchoolYear> years;
    private final Collection<SchoolYear> revised;

    /**
     * Collects what is to be told.
     *
     * @param years that have a folder
     * @param revised closed years whose figures this run was allowed to change
     */
    public RunCatalogue(
            Region region,
            Ledger ledger,
            LocalDate asOf,
            Policy policy,
            Collection<SchoolYear> years,
            Collection<SchoolYear> revised) {
        this.region = region;
        this.ledger = ledger;
        this.asOf = asOf;
        this.policy = policy;
        this.years = List.copyOf(years);
        this.revised = List.copyOf(revised);
    }

    public Catalogue build() {
        var statistics =
                Statistics.declared().stream().map(StatisticEntries::of).toList();
        return new Catalogue(
                "overgang-midt-troms",
                TITLE,
                DESCRIPTION,
                asOf.toString(),
                region.synthetic(),
                isPartial(),
                missing(),
                years.stream()
                        .filter(year -> !year.isClosed(asOf))
                        .map(SchoolYear::label)
                        .findFirst()
                        .orElse(null),
                years.stream().sorted().map(SchoolYear::label).toList(),
                years.stream().sorted().map(RunCatalogue::versions).toList(),
                SoftwareVersion.text(),
                policy.threshold(),
                policy.zeros() == Policy.Zeros.HIDE ? Catalogue.Zeros.HIDE : Catalogue.Zeros.PUBLISH,
                revised.stream().sorted().map(SchoolYear::label).toList(),
                DISCLOSURE,
                RegionEntry.of(region),
                themes(statistics),
                statistics,
                SeriesBreaks.REGION_WIDE.stream().map(RunCatalogue::entry).toList(),
                DataQualityTable.entries(ledger));
    }

    /** A publication is partial when something expected is missing or a file was rejected whole. */
    private boolean isPartial() {
        return !ledger.missing().isEmpty() || !ledger.rejectedFiles().isEmpty();
    }

    private List<Catalogue.Missing> missing() {
        return ledger.missing().stream().map(RunCatalogue::missing).toList();
    }

    private static Catalogue.Missing missing(Delivery delivery) {
        return new Catalogue.Missing(
                delivery.year().label(), delivery.deliverer(), delivery.kind().id());
    }

    private static Catalogue.Version versions(SchoolYear year) {
        return new Catalogue.Version(
                year.label(), Routine.in(year).version(), Regulation.in(year).id());
    }

    private static Catalogue.Break entry(Statistic.Break each) {
        return new Catalogue.Break(each.year().label(), each.titles());
    }

    private static List<Catalogue.Theme> themes(List<Catalogue.Statistic> statistics) {
        var themes = new LinkedHashSet<String>();
        statistics.forEach(statistic -> themes.add(statistic.theme()));
        return themes.stream()
                .map(theme -> new Catalogue.Theme(theme, ThemeTexts.title(theme), theme))
                .toList();
    }
}
