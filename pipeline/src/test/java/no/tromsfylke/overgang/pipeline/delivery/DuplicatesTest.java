package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Oppfolging;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final SchoolYear YEAR = SchoolYear.of("2024-25");

    private final Duplicates duplicates = new Duplicates(file -> "f" + file + ".csv", Language.EN);

    private static Row mapped(int file, int line, double absence) {
        return Row.builder(Kind.KARTLEGGING, YEAR, file == 0 ? "5520" : "5530")
                .set(Kartlegging.ELEV_ID, "prove-0001")
                .set(Kartlegging.FRAVAR_PROSENT, absence)
                .at(file, line)
                .build();
    }

    private static List<String> messages(Duplicates.Verdict verdict) {
        return verdict.rejected().stream().map(r -> r.finding().message()).toList();
    }

    @Test
    void aLoneRowIsUsed() {
        var row = mapped(0, 2, 3);
        assertThat(duplicates.judge(List.of(row)).used()).containsSame(row);
        assertThat(duplicates.judge(List.of(row)).rejected()).isEmpty();
    }

    @Test
    void ofIdenticalRowsTheFirstIsUsedWhoeverDeliversThem() {
        var first = mapped(0, 2, 3);
        var verdict = duplicates.judge(List.of(first, mapped(0, 7, 3), mapped(1, 4, 3)));
        assertThat(verdict.used()).containsSame(first);
        assertThat(messages(verdict))
                .containsExactly(
                        "f0.csv, line 7: the same row stands in f0.csv line 2 too, and only the first counts; take this one away.",
                        "f1.csv, line 4: the same row stands in f0.csv line 2 too, and only the first counts; take this one away.");
        assertThat(verdict.rejected()).allMatch(r -> r.finding().rule().id().equals("duplicate"));
    }

    @Test
    void asSoonAsTwoContentsShareAKeyNoneIsUsed() {
        var verdict = duplicates.judge(List.of(mapped(0, 2, 3), mapped(0, 7, 3), mapped(1, 4, 5)));
        assertThat(verdict.used()).isEmpty();
        assertThat(messages(verdict))
                .containsExactly(
                        "f0.csv, line 2: rows with the same key (elev_id) say different things, so none counts;"
                                + " the others stand in f0.csv line 7, f1.csv line 4; keep the right one.",
                        "f0.csv, line 7: rows with the same key (elev_id) say different things, so none counts;"
                                + " the others stand in f0.csv line 2, f1.csv line 4; keep the right one.",
                        "f1.csv, line 4: rows with the same key (elev_id) say different things, so none counts;"
                                + " the others stand in f0.csv line 2, f0.csv line 7; keep the right one.");
    }

    @Test
    void manyPlacesAreCountedNotNamed() {
        var rows = IntStream.range(0, 14).mapToObj(i -> mapped(0, 2 + i, i)).toList();
        assertThat(messages(duplicates.judge(rows)).get(0)).contains("f0.csv line 12 and 3 more; keep");
    }

    @Test
    void orphansAreWarnedOf() {
        var orphans = new Orphans(file -> "f" + file + ".csv", Language.EN);
        var follow = Row.builder(Kind.OPPFOLGING, YEAR, "5530")
                .set(Oppfolging.ELEV_ID, "prove-0001")
                .at(2, 3)
                .build();
        var wish = Row.builder(Kind.ONSKE, YEAR, "55").at(3, 4).build();
        var application = Row.builder(Kind.SOKNAD, YEAR, "55").at(4, 5).build();
        assertThat(orphans.find(List.of(follow, wish)))
                .extracting(f -> f.rule().id() + " " + f.file() + " " + f.line() + " " + f.column())
                .containsExactly("orphan f2.csv 3 elev_id", "orphan f3.csv 4 elev_id");
        assertThat(orphans.find(List.of(mapped(0, 2, 3), follow, application, wish)))
                .isEmpty();
        assertThat(orphans.find(List.of(application))).isEmpty();
    }
}
