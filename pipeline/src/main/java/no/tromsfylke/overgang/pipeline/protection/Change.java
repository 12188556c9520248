package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;

/**
 * How a margin differs from what was told of it before a revision. A change of few is as much a secret as a count of few.
 *
 * @param name of the margin, and of the publication it is compared with
 */
record Change(String name, Side now, Side then) {

    /** A margin in one of the two tables. */
    record Side(Strand strand, List<Slot> slots) {

        Side {
            slots = List.copyOf(slots);
        }
    }

    Statistic<?> statistic() {
        return now.strand().statistic();
    }

    /** Whether everybody knows how many came to the population or left it. */
    boolean isTotalKnown() {
        return now.strand().isKnown();
    }

    int categories() {
        return now.strand().categories();
    }

    SparseRow count(int category) {
        return now.strand().row(now.slots(), category).minus(then.strand().row(then.slots(), category));
    }

    SparseRow total() {
        return now.strand().total(now.slots()).minus(then.strand().total(then.slots()));
    }

    /** How many were or are where anything changed, whichever is more: nobody else can have changed. */
    long population(long[] values) {
        var difference = total();
        long here = 0;
        long there = 0;
        for (int i = 0; i < difference.size(); i++) {
            long units = difference.coefficient(i) * values[difference.atom(i)];
            here += Math.max(0, units);
            there -= Math.min(0, units);
        }
        return Math.max(here, there);
    }

    /** Whether a row may be shown though it was told of before: each of its numbers is the same, or differs by k or more. */
    boolean isShowable(int category, PrimaryRule rule, long[] values) {
        return !rule.isSmall(Math.abs(count(category).dot(values))) && !rule.isSmall(Math.abs(total().dot(values)));
    }
}
