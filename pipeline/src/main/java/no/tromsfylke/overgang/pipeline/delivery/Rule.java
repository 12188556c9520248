package no.tromsfylke.overgang.pipeline.delivery;

/** Every rule a delivery is judged by; ids are stable. */
public enum Rule {
    FRAVAR_RANGE("K07-fravar-range", Severity.ERROR),
    NP_RANGE("K08-np-range", Severity.ERROR),
    SNITT_RANGE("K09-snitt-range", Severity.ERROR),
    ACTION_RANGE("A03-tiltak-range", Severity.ERROR),
    PARTICIPANTS_RANGE("A04-deltakere-range", Severity.ERROR),
    PUPILS_RANGE("N01-elever-range", Severity.ERROR),
    CHANGES_RANGE("S01-endret-antall-range", Severity.ERROR),
    PRIORITY_RANGE("O01-prioritet-range", Severity.ERROR),
    POINTS_RANGE("O02-poeng-range", Severity.ERROR),
    EXTRA_POINTS_RANGE("O03-tilleggspoeng-range", Severity.ERROR),
    DUPLICATE("duplicate", Severity.ERROR),
    ORPHAN("orphan", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
