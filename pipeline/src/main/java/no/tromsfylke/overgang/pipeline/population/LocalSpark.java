package no.tromsfylke.overgang.pipeline.population;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark: in this process on all cores, unless a master is named or {@code spark-submit} has set one. */
public final class LocalSpark {

    private LocalSpark() {}

    /**
     * A quiet context without a web page of its own, listening on the loopback address when it is local.
     *
     * @param temporary where Spark puts what does not fit in memory; unit-level data, so a restricted folder
     */
    public static JavaSparkContext start(Optional<String> master, Path temporary) {
        var settings = new SparkConf()
                .setAppName("Overgang")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.local.dir", temporary.toString())
                .setIfMissing("spark.shuffle.compress", "false")
                .setIfMissing("spark.log.level", "ERROR");
        master.ifPresent(settings::setMaster);
        settings.setIfMissing("spark.master", "local[*]");
        if (settings.get("spark.master").startsWith("local")) {
            settings.setIfMissing("spark.driver.host", "127.0.0.1");
            settings.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        } else if (!settings.contains("spark.jars")) {
            settings.setJars(ShippedJars.find());
        }
        return new JavaSparkContext(settings);
    }
}
