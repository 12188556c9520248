package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import no.tromsfylke.overgang.pipeline.disclosure.Outcome;

/** Something cannot be protected any more, whatever is hidden now: what is known already gives it away. */
public final class ExposedAlready extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> rows;

    ExposedAlready(List<Outcome.Exposed> exposed) {
        super("Exposed: " + names(exposed));
        this.rows = names(exposed);
    }

    private static List<String> names(List<Outcome.Exposed> exposed) {
        return exposed.stream()
                .flatMap(family ->
                        family.exposures().stream().map(exposure -> family.problem() + ": " + exposure.primary()))
                .toList();
    }

    /** What is exposed, by its statistic, group, year, span, area, programme, level and category. */
    public List<String> rows() {
        return rows;
    }
}
