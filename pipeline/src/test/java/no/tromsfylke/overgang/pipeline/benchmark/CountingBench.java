package no.tromsfylke.overgang.pipeline.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import no.tromsfylke.overgang.pipeline.recomputation.Recomputation;
import org.apache.spark.launcher.JavaModuleOptions;

/** The yearly run beside a trivial Spark job, the same counts in Spark SQL as one writes them first, and DuckDB. */
final class CountingBench {

    private static final String AS_OF = "2026-11-22";
    private static final Path SAMPLES = Path.of("data-samples", "deliveries");
    private static final List<String> SHORT_RUN =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable");

    private static final String FLOOR = "floor";
    private static final String OURS = "overgang run";
    private static final String OURS_ON_SAMPLES = "overgang run, samples";
    private static final String NAIVE = "naive Spark (14 statistics)";
    private static final String DUCKDB = "DuckDB (all statistics)";

    /** Delivered rows for each 10th-grader of a year, over the thirteen school years the generator writes. */
    private static final int ROWS_A_PUPIL = 208;

    private static final int PUPILS_IN_THE_REGION = 350;
    private static final int MUNICIPALITIES_OF_THE_COUNTRY = 357;

    private final Path folder;
    private final int rounds;
    private final PrintWriter out;

    CountingBench(Path folder, int rounds, PrintWriter out) {
        this.folder = folder.toAbsolutePath();
        this.rounds = rounds;
        this.out = out;
    }

    /** The size of Midt-Troms: the delivered samples, and plain files of the same size for peers that read no others. */
    boolean region() throws Exception {
        Path plain = generated("region", PUPILS_IN_THE_REGION, 7);
        var contenders =
                List.of(floor(), ours(OURS_ON_SAMPLES, SAMPLES), ours(OURS, plain), naive(plain), duckDb(plain));
        var comparison = new Comparison(out);
        comparison.run(contenders, rounds);
        boolean same = sameCounts();
        comparison.goal("samples: overgang / floor", ratio(comparison, OURS_ON_SAMPLES, FLOOR), 1.5);
        comparison.goal("plain: overgang / naive Spark", ratio(comparison, OURS, NAIVE), 0.2);
        comparison.stretch("plain: overgang / DuckDB", ratio(comparison, OURS, DUCKDB), 6);
        return comparison.isReached() && same;
    }

    /** As many rows as wanted, of all municipalities of the country. */
    boolean national(int rows) throws Exception {
        int pupils = rows / ROWS_A_PUPIL;
        // with few pupils each, a municipality's pupils may happen not to be met again, and the run refuses
        int municipalities = Math.max(7, Math.min(MUNICIPALITIES_OF_THE_COUNTRY, pupils / 200));
        Path plain = generated("national-" + rows, pupils, municipalities);
        var comparison = new Comparison(out);
        comparison.run(List.of(ours(OURS, plain), naive(plain), duckDb(plain)), rounds);
        boolean same = sameCounts();
        comparison.goal("overgang / DuckDB", ratio(comparison, OURS, DUCKDB), 2);
        comparison.stretch("overgang / DuckDB", ratio(comparison, OURS, DUCKDB), 1);
        comparison.goal("peak MB beyond DuckDB's", (comparison.peak(OURS) - comparison.peak(DUCKDB)) / 1048576.0, 1024);
        return comparison.isReached() && same;
    }

    private static double ratio(Comparison comparison, String one, String other) {
        return comparison.median(one) / comparison.median(other);
    }

    private Path generated(String name, int pupilsPerYear, int municipalities) throws IOException {
        Path deliveries = folder.resolve(name);
        if (!Files.exists(deliveries)) {
            int code = Overgang.execute(
                    "generate",
                    deliveries.toString(),
                    "--as-of=" + AS_OF,
                    "--pupils-per-year=" + pupilsPerYear,
                    "--municipalities=" + municipalities,
                    "--manner=plain");
            if (code != 0) {
                throw new IllegalStateException("The deliveries could not be generated.");
            }
        }
        return deliveries;
    }

    private Contender ours(String name, Path deliveries) {
        Path results = folder.resolve(name.contains("samples") ? "ours-samples" : "ours");
        return new Contender(
                name,
                List.of("./overgang", "run", deliveries.toString(), "--out", results.toString(), "--as-of", AS_OF),
                results);
    }

    /** The least a Spark process takes: one job and one Parquet file, with everything that makes ours start fast. */
    private Contender floor() throws IOException, InterruptedException {
        Path archive = folder.resolve("floor.jsa");
        if (!Files.exists(archive)) {
            floor("-XX:ArchiveClassesAtExit=" + archive).run();
        }
        return floor("-XX:SharedArchiveFile=" + archive);
    }

    private Contender floor(String archive) {
        var options = new ArrayList<>(SHORT_RUN);
        options.add(archive);
        return java(FLOOR, options, FloorJob.class, List.of(), "floor");
    }

    private Contender naive(Path deliveries) {
        return java(NAIVE, List.of(), NaiveSparkJob.class, List.of(deliveries.toString()), "naive");
    }

    private Contender duckDb(Path deliveries) {
        return java(DUCKDB, SHORT_RUN, DuckDbJob.class, List.of(deliveries.toString(), AS_OF), "duckdb");
    }

    private Contender java(String name, List<String> options, Class<?> main, List<String> arguments, String results) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        command.add(folder.resolve(results).toString());
        return new Contender(name, command, folder.resolve(results));
    }

    private boolean sameCounts() throws Exception {
        Path publication = folder.resolve("ours");
        String id = Files.readString(publication.resolve("CURRENT")).strip();
        Path margins = folder.resolve("ours-restricted").resolve(id).resolve("margins.parquet");
        Path counts = folder.resolve("duckdb").resolve(DuckDbJob.COUNTS);
        var differences = new ArrayList<>(Recomputation.differences(counts, margins));
        differences.addAll(NaiveSparkJob.differences(counts, folder.resolve("naive")));
        differences.forEach(out::println);
        out.println(differences.isEmpty() ? "All counts agree." : "The counts above DIFFER.");
        return differences.isEmpty();
    }
}
