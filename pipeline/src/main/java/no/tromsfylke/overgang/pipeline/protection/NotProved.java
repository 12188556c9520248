package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;

/** What was decided is not proved by its own witnesses: nothing may be published. */
public final class NotProved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> complaints;

    NotProved(List<String> complaints) {
        super(String.join("\n", complaints));
        this.complaints = List.copyOf(complaints);
    }

    /** One sentence for whatever is not proved. */
    public List<String> complaints() {
        return complaints;
    }
}
