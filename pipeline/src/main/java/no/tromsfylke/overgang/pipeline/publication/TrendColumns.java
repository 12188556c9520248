package no.tromsfylke.overgang.pipeline.publication;

import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.DOUBLE;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.INT32;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.STRING;
import static no.tromsfylke.overgang.pipeline.publication.PublishedTables.column;

import java.util.List;

/** The columns of the trends table after its key and {@code years}. */
final class TrendColumns {

    static final List<TableColumn> ALL = List.of(
            column(
                    "first_school_year",
                    STRING,
                    new Texts("Første skoleår", "Første skuleår", "First school year"),
                    new Texts("Første skoleår i serien", "Første skuleår i serien", "First school year of the series")),
            column(
                    "last_school_year",
                    STRING,
                    new Texts("Siste skoleår", "Siste skuleår", "Last school year"),
                    new Texts("Siste skoleår i serien", "Siste skuleår i serien", "Last school year of the series")),
            column(
                    "points",
                    INT32,
                    new Texts("Punkter", "Punkt", "Points"),
                    new Texts(
                            "Antall publiserte år eller perioder",
                            "Talet på publiserte år eller periodar",
                            "Number of published years or blocks")),
            column(
                    "first_share",
                    DOUBLE,
                    new Texts("Første andel", "Første del", "First share"),
                    new Texts("Andelen i første punkt", "Delen i første punkt", "The share at the first point")),
            column(
                    "last_share",
                    DOUBLE,
                    new Texts("Siste andel", "Siste del", "Last share"),
                    new Texts("Andelen i siste punkt", "Delen i siste punkt", "The share at the last point")),
            column(
                    "slope",
                    DOUBLE,
                    new Texts("Endring per år", "Endring per år", "Slope"),
                    new Texts(
                            "Prosentpoeng per år, minste kvadrater vektet med i alt",
                            "Prosentpoeng per år, minste kvadrat vekta med i alt",
                            "Percentage points a year, least squares weighted by total")),
            column(
                    "z",
                    DOUBLE,
                    new Texts("z", "z", "z"),
                    new Texts(
                            "Cochran–Armitages trendtest",
                            "Trendtesten til Cochran og Armitage",
                            "Cochran–Armitage trend test")),
            column(
                    "p",
                    DOUBLE,
                    new Texts("p-verdi", "p-verdi", "p-value"),
                    new Texts(
                            "Tosidig p-verdi i trendtesten",
                            "Tosidig p-verdi i trendtesten",
                            "Two-sided p-value of the trend test")),
            column(
                    "change",
                    DOUBLE,
                    new Texts("Siste endring", "Siste endring", "Change"),
                    new Texts(
                            "Siste punkt minus det forrige, prosentpoeng",
                            "Siste punkt minus det førre, prosentpoeng",
                            "The last point minus the one before, percentage points")),
            column(
                    "change_low",
                    DOUBLE,
                    new Texts("Endring, nedre grense", "Endring, nedre grense", "Change, lower bound"),
                    new Texts(
                            "Nedre grense i Newcombes 95 %-intervall",
                            "Nedre grense i 95 %-intervallet til Newcombe", "Lower bound of Newcombe's 95 % interval")),
            column(
                    "change_high",
                    DOUBLE,
                    new Texts("Endring, øvre grense", "Endring, øvre grense", "Change, upper bound"),
                    new Texts(
                            "Øvre grense i Newcombes 95 %-intervall",
                            "Øvre grense i 95 %-intervallet til Newcombe", "Upper bound of Newcombe's 95 % interval")),
            column(
                    "verdict",
                    STRING,
                    new Texts("Konklusjon", "Konklusjon", "Verdict"),
                    new Texts(
                            "higher, lower eller no_clear_change",
                            "higher, lower eller no_clear_change",
                            "higher, lower or no_clear_change")));

    private TrendColumns() {}
}
