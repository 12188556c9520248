package no.tromsfylke.overgang.pipeline.protection;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Closed years whose published figures are replaced by others.
 *
 * @param years ascending; none where nothing is replaced
 */
public record Revision(List<SchoolYear> years) {

    public Revision {
        years = List.copyOf(years);
    }

    public static Revision of(Collection<SchoolYear> years) {
        return new Revision(years.stream().sorted().toList());
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** Whether a margin tells of a replaced year, be it with others. */
    public boolean touches(MarginKey key) {
        return touching(key).findAny().isPresent();
    }

    /** The replaced years of which a margin tells; pools reach back to the first year there is. */
    public Stream<SchoolYear> touching(MarginKey key) {
        var last = key.span().last();
        if (key.span().isPooled()) {
            return years.stream().filter(year -> year.blockEnd().compareTo(last) <= 0);
        }
        return years.stream().filter(year -> (key.span().isBlock() ? year.blockEnd() : year).equals(last));
    }
}
