package no.tromsfylke.overgang.pipeline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;

class FormerRowsTest {

    private static final SchoolYear LAST = SchoolYear.of("2025-26");

    private final FormerRows rows = FormerRows.none();

    private static MarginKey key(Span span) {
        return new MarginKey("risk.classification", span, AreaLevel.REGION, "midt-troms", "all", "all", "all");
    }

    @Test
    void blocksGoByTheirLastYearSincePublicationsTellNoMore() {
        rows.addShown(key(new Span(3, List.of(LAST))), "ordinary");

        assertThat(rows.isShown(key(Span.block(LAST)), "ordinary")).isTrue();
        assertThat(rows.isShown(key(Span.single(LAST)), "ordinary")).isFalse();
    }

    @Test
    void aHiddenRowIsDecidedButNotShown() {
        rows.addHidden(key(Span.single(LAST)), "follow_up");

        assertThat(rows.isDecided(key(Span.single(LAST)), "follow_up")).isTrue();
        assertThat(rows.isShown(key(Span.single(LAST)), "follow_up")).isFalse();
        assertThat(rows.isPartlyShown(key(Span.single(LAST)))).isFalse();
    }

    @Test
    void whatWasShownOnceCannotBeTakenBack() {
        rows.addShown(key(Span.single(LAST)), "follow_up");
        rows.addHidden(key(Span.single(LAST)), "follow_up");

        assertThat(rows.isShown(key(Span.single(LAST)), "follow_up")).isTrue();
    }

    @Test
    void poolsAreRememberedByTheirLastYears() {
        rows.addShown(key(new Span(0, List.of(LAST))), "ordinary");
        rows.addShown(key(new Span(0, List.of(LAST.plus(-3)))), "ordinary");
        rows.addShown(key(Span.single(LAST)), "ordinary");

        assertThat(rows.pools(new SeriesName("risk.classification", "all"))).containsExactly(LAST.plus(-3), LAST);
        assertThat(rows.pools(new SeriesName("risk.classification", "other"))).isEmpty();
    }

    @Test
    void someOfThemKeepWhatWasDecided() {
        rows.addShown(key(new Span(3, List.of(LAST))), "ordinary");
        rows.addHidden(key(Span.single(LAST)), "ordinary");

        var blocks = rows.of(key -> key.span().equals(Span.block(LAST)));

        assertThat(blocks.isShown(key(Span.block(LAST)), "ordinary")).isTrue();
        assertThat(blocks.isTold(key(Span.single(LAST)))).isFalse();
        assertThat(blocks.margins()).containsExactly(key(Span.block(LAST)));
    }
}
