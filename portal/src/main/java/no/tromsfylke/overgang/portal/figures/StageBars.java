package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * How far pupils came on a path of stages: one bar a stage from a zero baseline, each beside its own population. What
 * lies between two stages is never written, as it could give a hidden number away.
 *
 * @param caption the words around it
 * @param axis starts at 0
 * @param stages in the order of the path
 */
public record StageBars(Caption caption, Axis axis, List<Stage> stages) implements Figure {

    /**
     * One stage.
     *
     * @param label what was reached
     * @param due the deadline in words; may be empty
     * @param value of those at this stage
     */
    public record Stage(String label, String due, Value value) {
        public Stage {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a stage without a name");
            }
        }
    }

    public StageBars {
        if (axis.min() != 0) {
            throw new IllegalArgumentException("bars start at zero");
        }
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a path without stages");
        }
        stages.forEach(stage -> axis.require(stage.value));
    }

    @Override
    public String kind() {
        return "stage-bars";
    }
}
