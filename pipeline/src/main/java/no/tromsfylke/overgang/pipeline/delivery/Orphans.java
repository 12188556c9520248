package no.tromsfylke.overgang.pipeline.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Finds rows without the row they belong to: follow-up of a pupil not mapped, a wish without an application. */
public final class Orphans {

    private final IntFunction<String> pathOf;
    private final Messages messages;

    /** @param pathOf the path of a file by its index */
    public Orphans(IntFunction<String> pathOf, Language language) {
        this.pathOf = pathOf;
        this.messages = Messages.in(language);
    }

    /**
     * Warns of each row without a partner; it is used all the same.
     *
     * @param rows the used rows of one pupil and one school year
     */
    public List<Finding> find(List<Row> rows) {
        var findings = new ArrayList<Finding>();
        warn(rows, Kind.OPPFOLGING, Kind.KARTLEGGING, findings);
        warn(rows, Kind.ONSKE, Kind.SOKNAD, findings);
        return findings;
    }

    private void warn(List<Row> rows, Kind kind, Kind partner, List<Finding> findings) {
        boolean partnered = false;
        for (Row row : rows) {
            partnered |= row.kind() == partner;
        }
        if (!partnered) {
            for (Row row : rows) {
                if (row.kind() == kind) {
                    findings.add(Finding.of(
                            messages,
                            Rule.ORPHAN,
                            pathOf.apply(row.file()),
                            row.line(),
                            Forms.of(kind).columns().get(0).name(),
                            partner.id()));
                }
            }
        }
    }
}
