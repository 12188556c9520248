package no.tromsfylke.overgang.pipeline.benchmark;

import org.apache.spark.sql.SparkSession;

/** The least a Spark process does: one aggregation, one Parquet file. */
public final class FloorJob {

    private FloorJob() {}

    public static void main(String[] arguments) {
        var spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.log.level", "ERROR")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.catalogImplementation", "in-memory")
                .getOrCreate();
        spark.range(10_000)
                .selectExpr("id % 7 AS part")
                .groupBy("part")
                .count()
                .write()
                .parquet(arguments[0]);
        Runtime.getRuntime().halt(0);
    }
}
