package no.tromsfylke.overgang.pipeline.publication;

import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.BOOLEAN;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.DOUBLE;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.INT64;
import static no.tromsfylke.overgang.pipeline.publication.ColumnKind.STRING;

import java.util.ArrayList;
import java.util.List;

/** The tables of a publication with their columns: each column is declared here and nowhere else. */
public final class PublishedTables {

    public static final String DATA_QUALITY = "data_quality";
    public static final String TRENDS = "trends";
    public static final String ACCURACY_MEASURES = "accuracy_measures";

    private PublishedTables() {}

    /** A theme's count table, {@code tables/<theme>.parquet}. */
    public static TableSchema counts(String theme, Texts titles, Texts descriptions) {
        return new TableSchema(theme, titles, descriptions, CountColumns.ALL, CountColumns.KEY);
    }

    /** The restricted counts before suppression: the columns of a count table and two of their own. */
    public static TableSchema margins() {
        List<TableColumn> columns = new ArrayList<>(CountColumns.ALL);
        columns.add(column(
                "primary",
                BOOLEAN,
                new Texts("Må skjermes", "Må skjermast", "Primary"),
                new Texts(
                        "Tallet må skjermes i seg selv",
                        "Talet må skjermast i seg sjølv",
                        "The count must be protected by itself")));
        columns.add(column(
                "published_margin",
                BOOLEAN,
                new Texts("I publikasjonen", "I publikasjonen", "Published margin"),
                new Texts(
                        "Raden finnes også i publikasjonens tabell",
                        "Rada finst òg i tabellen i publikasjonen",
                        "The row exists in the publication's table too")));
        return new TableSchema(
                "margins",
                new Texts("Tall før skjerming", "Tal før skjerming", "Counts before suppression"),
                new Texts(
                        "Uskjermede tall, bare til intern bruk",
                        "Tal utan skjerming, berre til internt bruk",
                        "Unsuppressed counts, for internal use only"),
                columns,
                CountColumns.KEY);
    }

    /** The restricted counts at the finest places, of which all margins are sums: the memory of a publication. */
    public static TableSchema cells() {
        return new TableSchema(
                "cells",
                new Texts("De fineste tallene", "Dei finaste tala", "The finest counts"),
                new Texts(
                        "Uskjermede tall per skole, nivå og program, bare til intern bruk",
                        "Tal utan skjerming per skule, nivå og program, berre til internt bruk",
                        "Unsuppressed counts by school, level and programme, for internal use only"),
                List.of(
                        CountColumns.STATISTIC,
                        CountColumns.GROUP,
                        CountColumns.SCHOOL_YEAR,
                        place("municipality", new Texts("Kommune", "Kommune", "Municipality")),
                        place("lower_school", new Texts("Ungdomsskole", "Ungdomsskule", "Lower secondary school")),
                        place("upper_school", new Texts("Videregående skole", "Vidaregåande skule", "Upper school")),
                        place("programme", new Texts("Utdanningsprogram", "Utdanningsprogram", "Programme")),
                        place("level", new Texts("Trinn", "Trinn", "Level")),
                        CountColumns.CATEGORY,
                        CountColumns.COUNT),
                List.of(
                        "statistic",
                        "group",
                        "school_year",
                        "municipality",
                        "lower_school",
                        "upper_school",
                        "programme",
                        "level",
                        "category"));
    }

    private static TableColumn place(String name, Texts titles) {
        return column(
                name,
                STRING,
                titles,
                new Texts(
                        "Tom der tallet ikke er delt opp slik",
                        "Tom der talet ikkje er delt opp slik",
                        "Empty where the count is not broken down by it"));
    }

    /** What was delivered. */
    public static TableSchema dataQuality() {
        return new TableSchema(
                DATA_QUALITY,
                new Texts("Datakvalitet", "Datakvalitet", "Data quality"),
                new Texts(
                        "Hva hver kommune og fylkeskommunen har levert, og hvor mye av det som kunne brukes",
                        "Kva kvar kommune og fylkeskommunen har levert, og kor mykje av det som kunne brukast",
                        "What each municipality and the county delivered, and how much of it could be used"),
                List.of(
                        CountColumns.SCHOOL_YEAR,
                        column(
                                "deliverer",
                                STRING,
                                new Texts("Leverandør", "Leverandør", "Deliverer"),
                                new Texts(
                                        "Kommunenummer eller fylkesnummer",
                                        "Kommunenummer eller fylkesnummer",
                                        "Number of the municipality or the county")),
                        column(
                                "kind",
                                STRING,
                                new Texts("Leveranse", "Leveranse", "Kind"),
                                new Texts("Skjemaet", "Skjemaet", "The form")),
                        column(
                                "status",
                                STRING,
                                new Texts("Status", "Status", "Status"),
                                new Texts(
                                        "complete, partial (noe er avvist) eller missing",
                                        "complete, partial (noko er avvist) eller missing",
                                        "complete, partial (something was rejected) or missing")),
                        column(
                                "files",
                                INT64,
                                new Texts("Filer", "Filer", "Files"),
                                new Texts("Antall filer", "Talet på filer", "Number of files")),
                        column(
                                "rows",
                                INT64,
                                new Texts("Rader", "Rader", "Rows"),
                                new Texts("Antall rader", "Talet på rader", "Number of rows")),
                        column(
                                "used",
                                INT64,
                                new Texts("Brukt", "Brukt", "Used"),
                                new Texts("Antall brukte rader", "Talet på brukte rader", "Number of rows used")),
                        column(
                                "rejected",
                                INT64,
                                new Texts("Avvist", "Avvist", "Rejected"),
                                new Texts(
                                        "Antall avviste rader", "Talet på avviste rader", "Number of rows rejected"))),
                List.of("school_year", "deliverer", "kind"));
    }

    /** Development over the years, derived from published counts. */
    public static TableSchema trends() {
        List<TableColumn> columns = new ArrayList<>(List.of(
                CountColumns.STATISTIC,
                CountColumns.AREA_LEVEL,
                CountColumns.AREA,
                CountColumns.PROGRAMME,
                CountColumns.LEVEL,
                CountColumns.GROUP,
                CountColumns.CATEGORY,
                CountColumns.YEARS));
        columns.addAll(TrendColumns.ALL);
        return new TableSchema(
                TRENDS,
                new Texts("Utvikling", "Utvikling", "Trends"),
                new Texts(
                        "Utviklingen i andelene, regnet av publiserte tall",
                        "Utviklinga i delane, rekna av publiserte tal",
                        "How the shares develop, computed from published counts"),
                columns,
                List.of("statistic", "area_level", "area", "programme", "level", "group", "category", "years"));
    }

    /** How well the classification finds the pupils who need help, derived from published counts. */
    public static TableSchema accuracyMeasures() {
        return new TableSchema(
                ACCURACY_MEASURES,
                new Texts("Treffsikkerhetsmål", "Mål for treffsikkerheit", "Accuracy measures"),
                new Texts(
                        "Sensitivitet, spesifisitet og andre mål, regnet av publiserte tall",
                        "Sensitivitet, spesifisitet og andre mål, rekna av publiserte tal",
                        "Sensitivity, specificity and other measures, computed from published counts"),
                List.of(
                        CountColumns.STATISTIC,
                        column(
                                "measure",
                                STRING,
                                new Texts("Mål", "Mål", "Measure"),
                                Texts.same("sensitivity, specificity, ppv, npv, risk_ratio, auc")),
                        column(
                                "value",
                                DOUBLE,
                                new Texts("Verdi", "Verdi", "Value"),
                                new Texts("Målets verdi", "Verdien av målet", "The measure's value")),
                        column(
                                "low",
                                DOUBLE,
                                new Texts("Nedre grense", "Nedre grense", "Lower bound"),
                                new Texts(
                                        "Nedre grense i 95 %-intervallet",
                                        "Nedre grense i 95 %-intervallet", "Lower bound of the 95 % interval")),
                        column(
                                "high",
                                DOUBLE,
                                new Texts("Øvre grense", "Øvre grense", "Upper bound"),
                                new Texts(
                                        "Øvre grense i 95 %-intervallet",
                                        "Øvre grense i 95 %-intervallet", "Upper bound of the 95 % interval")),
                        column(
                                "positives",
                                INT64,
                                new Texts("Med uheldig utfall", "Med uheldig utfall", "Positives"),
                                new Texts(
                                        "Elever med uheldig utfall",
                                        "Elevar med uheldig utfall",
                                        "Pupils with an adverse outcome")),
                        column(
                                "negatives",
                                INT64,
                                new Texts("Uten uheldig utfall", "Utan uheldig utfall", "Negatives"),
                                new Texts(
                                        "Elever uten uheldig utfall",
                                        "Elevar utan uheldig utfall",
                                        "Pupils without an adverse outcome")),
                        CountColumns.SCHOOL_YEAR),
                List.of("statistic", "measure"));
    }

    static TableColumn column(String name, ColumnKind kind, Texts titles, Texts descriptions) {
        return new TableColumn(name, kind, titles, descriptions);
    }
}
