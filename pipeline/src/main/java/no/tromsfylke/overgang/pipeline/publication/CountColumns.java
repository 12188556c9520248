package no.tromsfylke.overgang.pipeline.publication;

import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.DOUBLE;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.INT32;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.INT64;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.STRING;
import static no.tromsfylke.overgang.pipeline.publication.PublishedTables.column;

import java.util.List;

/** The columns of every count table. */
final class CountColumns {

    static final TableColumn STATISTIC = column(
            "statistic",
            STRING,
            new Texts("Statistikk", "Statistikk", "Statistic"),
            new Texts(
                    "Statistikkens id i katalogen",
                    "Id-en til statistikken i katalogen",
                    "The statistic's id in the catalogue"));
    static final TableColumn SCHOOL_YEAR = column(
            "school_year",
            STRING,
            new Texts("Skoleår", "Skuleår", "School year"),
            new Texts(
                    "Skoleåret, eller det siste skoleåret i perioden",
                    "Skuleåret, eller det siste skuleåret i perioden",
                    "The school year, or the last school year of the period"));
    static final TableColumn YEARS = column(
            "years",
            INT32,
            new Texts("Antall år", "Talet på år", "Years"),
            new Texts(
                    "1 = ett skoleår, 3 = fast treårsperiode, 0 = alle hele treårsperioder samlet",
                    "1 = eitt skuleår, 3 = fast treårsperiode, 0 = alle heile treårsperiodar samla",
                    "1 = one school year, 3 = fixed three-year block, 0 = all complete blocks pooled"));
    static final TableColumn AREA_LEVEL = column(
            "area_level",
            STRING,
            new Texts("Områdenivå", "Områdenivå", "Area level"),
            new Texts(
                    "region, municipality, lower_school, region_schools eller upper_school",
                    "region, municipality, lower_school, region_schools eller upper_school",
                    "region, municipality, lower_school, region_schools or upper_school"));
    static final TableColumn AREA = column(
            "area",
            STRING,
            new Texts("Område", "Område", "Area"),
            new Texts(
                    "Regionens kode, kommunenummeret av i dag eller skolens organisasjonsnummer",
                    "Koden til regionen, kommunenummeret av i dag eller organisasjonsnummeret til skulen",
                    "The region's code, the municipality's number of today or the school's organisation number"));
    static final TableColumn PROGRAMME = column(
            "programme",
            STRING,
            new Texts("Utdanningsprogram", "Utdanningsprogram", "Programme"),
            new Texts("Tobokstavskoden, eller all", "Tobokstavskoden, eller all", "The two-letter code, or all"));
    static final TableColumn LEVEL = column(
            "level",
            STRING,
            new Texts("Trinn", "Trinn", "Level"),
            new Texts("vg1, vg2, vg3 eller all", "vg1, vg2, vg3 eller all", "vg1, vg2, vg3 or all"));
    static final TableColumn GROUP = column(
            "group",
            STRING,
            new Texts("Gruppe", "Gruppe", "Group"),
            new Texts(
                    "Delgruppe av populasjonen, eller all",
                    "Delgruppe av populasjonen, eller all",
                    "A part of the population, or all"));
    static final TableColumn CATEGORY = column(
            "category",
            STRING,
            new Texts("Kategori", "Kategori", "Category"),
            new Texts(
                    "Statistikkens kategori, se katalogen",
                    "Kategorien til statistikken, sjå katalogen",
                    "The statistic's category, see the catalogue"));
    static final TableColumn COUNT = column(
            "count",
            INT64,
            new Texts("Antall", "Tal", "Count"),
            new Texts("Antall i kategorien", "Talet i kategorien", "Number in the category"));
    static final TableColumn STATUS = column(
            "status",
            STRING,
            new Texts("Status", "Status", "Status"),
            new Texts(
                    "published, provisional, suppressed (vises ikke av personvernhensyn), missing (ikke levert) eller"
                            + " not_applicable (tom populasjon)",
                    "published, provisional, suppressed (blir ikkje vist av omsyn til personvernet), missing (ikkje"
                            + " levert) eller not_applicable (tom populasjon)",
                    "published, provisional, suppressed (not shown to protect privacy), missing (not delivered) or"
                            + " not_applicable (empty population)"));

    static final List<String> KEY = List.of(
            "statistic", "school_year", "years", "area_level", "area", "programme", "level", "group", "category");

    static final List<TableColumn> ALL = List.of(
            STATISTIC,
            SCHOOL_YEAR,
            YEARS,
            AREA_LEVEL,
            AREA,
            PROGRAMME,
            LEVEL,
            GROUP,
            CATEGORY,
            COUNT,
            column(
                    "total",
                    INT64,
                    new Texts("I alt", "I alt", "Total"),
                    new Texts("Populasjonens størrelse", "Storleiken på populasjonen", "Size of the population")),
            column(
                    "share",
                    DOUBLE,
                    new Texts("Andel", "Del", "Share"),
                    new Texts("Antall delt på i alt, 0–1", "Tal delt på i alt, 0–1", "Count divided by total, 0–1")),
            column(
                    "low",
                    DOUBLE,
                    new Texts("Nedre grense", "Nedre grense", "Lower bound"),
                    new Texts(
                            "Nedre grense i Wilsons 95 %-intervall for andelen",
                            "Nedre grense i 95 %-intervallet til Wilson for delen",
                            "Lower bound of Wilson's 95 % interval of the share")),
            column(
                    "high",
                    DOUBLE,
                    new Texts("Øvre grense", "Øvre grense", "Upper bound"),
                    new Texts(
                            "Øvre grense i Wilsons 95 %-intervall for andelen",
                            "Øvre grense i 95 %-intervallet til Wilson for delen",
                            "Upper bound of Wilson's 95 % interval of the share")),
            STATUS);

    private CountColumns() {}
}
