package no.tromsfylke.overgang.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Takes the time of a run's stages, and tells each as it begins. */
final class Stopwatch {

    private final Progress progress;
    private final Map<Progress.Stage, Long> begun = new EnumMap<>(Progress.Stage.class);

    Stopwatch(Progress progress) {
        this.progress = progress;
    }

    void begin(Progress.Stage stage) {
        begun.put(stage, System.nanoTime());
        progress.begin(stage);
    }

    /** Time by stage, the last one until now. */
    Map<Progress.Stage, Duration> stages() {
        var stages = new EnumMap<Progress.Stage, Duration>(Progress.Stage.class);
        Progress.Stage before = null;
        for (var stage : begun.keySet()) {
            if (before != null) {
                stages.put(before, Duration.ofNanos(begun.get(stage) - begun.get(before)));
            }
            before = stage;
        }
        if (before != null) {
            stages.put(before, Duration.ofNanos(System.nanoTime() - begun.get(before)));
        }
        return stages;
    }
}
