package no.tromsfylke.overgang.pipeline.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs contenders in turn, and holds their medians against goals. */
final class Comparison {

    private final PrintWriter out;
    private final Map<String, List<Contender.Run>> runs = new LinkedHashMap<>();
    private boolean reached = true;

    Comparison(PrintWriter out) {
        this.out = out;
    }

    /** Every contender once for practice (class-data archives, the disk's cache), then in turn so many times. */
    void run(List<Contender> contenders, int rounds) throws IOException, InterruptedException {
        for (var contender : contenders) {
            contender.run();
        }
        for (int round = 0; round < rounds; round++) {
            for (var contender : contenders) {
                runs.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(contender.run());
            }
        }
        out.printf(Locale.ROOT, "%n%-28s %9s %9s %9s %9s%n", "", "median s", "least s", "most s", "peak MB");
        for (var contender : contenders) {
            var seconds = secondsOf(contender.name());
            out.printf(
                    Locale.ROOT,
                    "%-28s %9.2f %9.2f %9.2f %9d%n",
                    contender.name(),
                    median(contender.name()),
                    seconds.get(0),
                    seconds.get(seconds.size() - 1),
                    peak(contender.name()) >> 20);
        }
        out.println();
    }

    double median(String name) {
        var seconds = secondsOf(name);
        int middle = seconds.size() / 2;
        return seconds.size() % 2 == 1 ? seconds.get(middle) : (seconds.get(middle - 1) + seconds.get(middle)) / 2;
    }

    private List<Double> secondsOf(String name) {
        return runs.getOrDefault(name, List.of()).stream()
                .map(Contender.Run::seconds)
                .sorted()
                .toList();
    }

    long peak(String name) {
        return runs.getOrDefault(name, List.of()).stream()
                .mapToLong(Contender.Run::peakBytes)
                .max()
                .orElseThrow();
    }

    /** A goal that must be reached. */
    void goal(String what, double value, double most) {
        reached &= tell("goal", what, value, most);
    }

    /** A goal beyond the goal. */
    void stretch(String what, double value, double most) {
        tell("stretch", what, value, most);
    }

    /** A goal from below: the value is at least that. */
    void atLeast(String what, double value, double least) {
        boolean ok = value >= least;
        reached &= ok;
        out.printf(Locale.ROOT, "%-8s %-44s %8.2f ≥ %-8.2f %s%n", "goal", what, value, least, verdict(ok));
    }

    private boolean tell(String kind, String what, double value, double most) {
        boolean ok = value <= most;
        out.printf(Locale.ROOT, "%-8s %-44s %8.2f ≤ %-8.2f %s%n", kind, what, value, most, verdict(ok));
        return ok;
    }

    private static String verdict(boolean ok) {
        return ok ? "reached" : "MISSED";
    }

    boolean isReached() {
        out.flush();
        return reached;
    }
}
