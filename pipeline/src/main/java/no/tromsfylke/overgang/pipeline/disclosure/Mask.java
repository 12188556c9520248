package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The status of every candidate of a problem, in the order of the candidates. Plain data for the restricted folder.
 *
 * @param problem the name of the problem
 * @param statuses status by the candidate's key
 */
public record Mask(String problem, Map<String, Status> statuses) {

    public Mask {
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    }

    /**
     * The status of a candidate.
     *
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Status getStatus(String candidate) {
        Status status = statuses.get(candidate);
        if (status == null) {
            throw new IllegalArgumentException("No candidate " + candidate + " in " + problem);
        }
        return status;
    }

    public boolean isShown(String candidate) {
        return getStatus(candidate).isShown();
    }

    public int count(Status status) {
        return Math.toIntExact(statuses.values().stream().filter(status::equals).count());
    }
}
