package no.tromsfylke.overgang.pipeline.sample.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.style.RowSink;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes are made, but never so many that a delivery would be refused. */
class UntidyTest {

    private static final int ROWS = 20_000;

    private static final class Kept implements RowSink {
        private final List<List<Object>> rows = new ArrayList<>();
        private int blank;

        @Override
        public void write(Object[] row) {
            rows.add(Arrays.asList(row.clone()));
        }

        @Override
        public void skipLine() {
            blank++;
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void makesFewMistakes(Form form) throws IOException {
        var kept = new Kept();
        var originals = new ArrayList<List<Object>>();
        try (var untidy = new Untidy(kept, form, Dice.of(7, form.id()))) {
            for (int i = 0; i < ROWS; i++) {
                var row = new Object[form.columns().size()];
                row[0] = "a" + i;
                originals.add(Arrays.asList(row.clone()));
                untidy.write(row);
            }
        }
        int added = kept.rows.size() - ROWS;
        assertThat(added).isBetween(1, ROWS / 40);
        assertThat(kept.blank).isPositive();
        assertThat(kept.rows.stream().map(row -> row.get(0)).distinct().count()).isGreaterThan(ROWS - 1);
        if (form != Form.KARTLEGGING) {
            assertThat(kept.rows).containsAll(originals.subList(0, 50));
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void neverSpoilsMoreThanTwoRowsOfASmallFile(Form form) throws IOException {
        for (int seed = 0; seed < 3_000; seed++) {
            var kept = new Kept();
            try (var untidy = new Untidy(kept, form, Dice.of(seed, form.id()))) {
                for (int i = 0; i < 20; i++) {
                    untidy.write(new Object[form.columns().size()]);
                }
            }
            boolean orphans = form == Form.OPPFOLGING || form == Form.ONSKE;
            assertThat(kept.rows.size()).isLessThanOrEqualTo(orphans ? 25 : 22);
        }
    }
}
