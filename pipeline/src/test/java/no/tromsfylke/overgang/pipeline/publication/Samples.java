package no.tromsfylke.overgang.pipeline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.tromsfylke.overgang.pipeline.inference.Interval;
import no.tromsfylke.overgang.pipeline.inference.Proportion;
import no.tromsfylke.overgang.pipeline.publication.Catalogue.Category;
import no.tromsfylke.overgang.pipeline.publication.Catalogue.Group;
import no.tromsfylke.overgang.pipeline.publication.Catalogue.Margin;
import no.tromsfylke.overgang.pipeline.publication.Catalogue.ProtectionClass;

/** A small publication: one theme with two statistics, in three years and their block. */
final class Samples {

    static final Texts TITLE = new Texts("Tittel på bokmål", "Tittel på nynorsk", "Title in English");

    private Samples() {}

    static Catalogue catalogue() {
        return catalogue("2026-11-22");
    }

    static Catalogue catalogue(String asOf) {
        return new Catalogue(
                "overgang-midt-troms",
                TITLE,
                TITLE,
                asOf,
                true,
                true,
                List.of(new Catalogue.Missing("2024-25", "5528", "kartlegging")),
                "2026-27",
                List.of("2023-24", "2024-25", "2025-26"),
                List.of(new Catalogue.Version("2025-26", "1.01", "FOR-2014-12-09-1785")),
                "1.0.0",
                5,
                Catalogue.Zeros.PUBLISH,
                List.of(),
                TITLE,
                region(),
                List.of(new Catalogue.Theme("risk", TITLE, "risk")),
                List.of(
                        statistic("risk.classification", null),
                        statistic(
                                "risk.criterion",
                                new Catalogue.Refinement("risk.classification", List.of("follow_up")))),
                List.of(new Catalogue.Break("2020-21", TITLE)),
                List.of(
                        new Catalogue.Ledger("2025-26", "5530", "kartlegging", "complete", 1, 20, 19, 1),
                        new Catalogue.Ledger("2025-26", "5530", "oppfolging", "complete", null, null, null, null)));
    }

    private static Catalogue.Region region() {
        return new Catalogue.Region(
                "midt-troms",
                Map.of("nb", "Midt-Troms", "se", "Gaska-Romsa"),
                new Catalogue.County("55", Map.of("nb", "Troms", "se", "Romsa", "fkv", "Tromssa")),
                List.of(new Catalogue.Municipality(
                        "5530",
                        Map.of("nb", "Senja"),
                        List.of(new Catalogue.FormerNumber("5421", "2020-01-01", "2023-12-31")))),
                List.of(new Catalogue.LowerSchool("999000001", "Skolen", "5530", "2014-08-01", null)),
                List.of(new Catalogue.UpperSchool("999000002", "Videregående", "county", true)),
                List.of(new Catalogue.Programme("ST", "academic", Map.of("nb", "Studiespesialisering"))));
    }

    private static Catalogue.Statistic statistic(String id, Catalogue.Refinement refines) {
        return new Catalogue.Statistic(
                id,
                "risk",
                "risk",
                ProtectionClass.P,
                true,
                TITLE,
                TITLE,
                TITLE,
                List.of("R 1", "R 2.2"),
                new Catalogue.Population("mapped", TITLE),
                refines,
                List.of(
                        new Category("follow_up", TITLE, true),
                        new Category("special_process", TITLE, true),
                        new Category("ordinary", TITLE, false)),
                List.of("region", "municipality"),
                List.of(new Margin("region", "area", List.of(1, 3))),
                List.of(new Group("all", TITLE)),
                List.of());
    }

    /** The counts of the first statistic in one year. */
    static Object[][] counts(String schoolYear, int years, long followUp, long special, long ordinary) {
        long total = followUp + special + ordinary;
        return new Object[][] {
            published(schoolYear, years, "follow_up", followUp, total),
            published(schoolYear, years, "special_process", special, total),
            published(schoolYear, years, "ordinary", ordinary, total)
        };
    }

    static Object[] published(String schoolYear, int years, String category, long count, long total) {
        Interval interval = new Proportion(count, total).wilson().orElseThrow();
        return row(
                schoolYear,
                years,
                category,
                count,
                total,
                interval.value(),
                interval.low(),
                interval.high(),
                "published");
    }

    static Object[] row(
            String schoolYear,
            int years,
            String category,
            Long count,
            Long total,
            Double share,
            Double low,
            Double high,
            String status) {
        return new Object[] {
            "risk.classification",
            schoolYear,
            years,
            "region",
            "midt-troms",
            "all",
            "all",
            "all",
            category,
            count,
            total,
            share,
            low,
            high,
            status
        };
    }

    static Table risk(List<Object[]> rows) {
        return new Table(PublishedTables.counts("risk", TITLE, TITLE), rows);
    }

    /** Three years and their block; {@code variant} changes one count. */
    static Table risk(int variant) {
        List<Object[]> rows = new ArrayList<>();
        rows.addAll(List.of(counts("2023-24", 1, 20, 10, 60)));
        rows.addAll(List.of(counts("2024-25", 1, 21, 11, 61)));
        rows.addAll(List.of(counts("2025-26", 1, 22, 12, 62L + variant)));
        rows.addAll(List.of(counts("2025-26", 3, 63, 33, 183L + variant)));
        return risk(rows);
    }

    static Table dataQuality() {
        return new Table(
                PublishedTables.dataQuality(),
                List.of(
                        new Object[] {"2025-26", "5530", "kartlegging", "complete", 1L, 20L, 19L, 1L},
                        new Object[] {"2025-26", "5530", "oppfolging", "complete", null, null, null, null}));
    }

    static List<Table> tables(int variant) {
        return List.of(dataQuality(), risk(variant));
    }

    static RestrictedFiles restricted() {
        Object[] margin = java.util.Arrays.copyOf(published("2025-26", 1, "follow_up", 22, 96), 17);
        margin[15] = false;
        margin[16] = true;
        return new RestrictedFiles(
                List.of(
                        new RestrictedFiles.Finding(
                                "error",
                                "K07-fravar-range",
                                "2025-26/5530/kartlegging.csv",
                                OptionalInt.of(3),
                                Optional.of("fravar_prosent"),
                                "The absence is above 100; give a share between 0 and 100."),
                        new RestrictedFiles.Finding(
                                "warning",
                                "F01-bom",
                                "2025-26/5530/kartlegging.csv",
                                OptionalInt.empty(),
                                Optional.empty(),
                                "Starts with a byte-order mark, which was skipped.")),
                List.of(new RestrictedFiles.DeliveredFile(
                        "2025-26",
                        "5530",
                        "kartlegging",
                        "2025-26/5530/kartlegging.csv",
                        "ab".repeat(32),
                        20,
                        19,
                        1,
                        1,
                        2)),
                Optional.of(new Table(PublishedTables.margins(), List.<Object[]>of(margin))),
                List.of(new RestrictedFiles.Further(
                        "units/mapped/school_year=2025-26/part-0.parquet", out -> out.write(new byte[] {1, 2, 3}))));
    }
}
