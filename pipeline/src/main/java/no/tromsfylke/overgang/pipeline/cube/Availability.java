package no.tromsfylke.overgang.pipeline.cube;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * The school years in which one series can be counted.
 *
 * @param counted closed years with all deliveries the series needs
 * @param missing closed years with a folder, but without all of them
 * @param provisional the open year, if all that is needed is there already
 */
public record Availability(Set<SchoolYear> counted, Set<SchoolYear> missing, Optional<SchoolYear> provisional) {

    public Availability {
        counted = Set.copyOf(counted);
        missing = Set.copyOf(missing);
    }

    /** The complete blocks, ascending. */
    List<Span> blocks() {
        return counted.stream()
                .filter(SchoolYear::endsBlock)
                .map(Span::block)
                .filter(block -> counted.containsAll(block.members()))
                .sorted((a, b) -> a.last().compareTo(b.last()))
                .toList();
    }

    /** The spans of a margin that are counted from closed years. */
    List<Span> spans(int years) {
        return switch (years) {
            case 1 -> counted.stream().sorted().map(Span::single).toList();
            case 3 -> blocks();
            default -> {
                var pooled = blocks().stream()
                        .flatMap(block -> block.members().stream())
                        .toList();
                yield pooled.isEmpty() ? List.of() : List.of(new Span(0, pooled));
            }
        };
    }
}
