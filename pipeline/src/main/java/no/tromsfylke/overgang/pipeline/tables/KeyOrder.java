package no.tromsfylke.overgang.pipeline.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;

/** The order of published rows: by key, text as UTF-8 bytes; categories keep their declared order. */
final class KeyOrder {

    static final Comparator<String> TEXT = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    static final Comparator<MarginKey> KEY = Comparator.comparing(MarginKey::statistic, TEXT)
            .thenComparing(key -> key.span().last())
            .thenComparing(key -> key.span().years())
            .thenComparing(key -> key.areaLevel().code(), TEXT)
            .thenComparing(MarginKey::area, TEXT)
            .thenComparing(MarginKey::programme, TEXT)
            .thenComparing(MarginKey::level, TEXT)
            .thenComparing(MarginKey::group, TEXT);

    static final Comparator<SafeMargin> MARGIN = Comparator.comparing(SafeMargin::key, KEY);

    private KeyOrder() {}
}
