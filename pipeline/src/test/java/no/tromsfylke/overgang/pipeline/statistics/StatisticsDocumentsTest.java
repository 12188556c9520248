package no.tromsfylke.overgang.pipeline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The documents on statistics say what the declarations say. To write them anew: run this test with
 * {@code -Ddocuments.write=true}.
 */
class StatisticsDocumentsTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theDocumentOnStatisticsIsThatOfTheDeclarations() throws IOException {
        compare("statistics.md", StatisticsDocuments.statistics());
    }

    @Test
    void theDocumentOnCoverageIsThatOfTheDeclarations() throws IOException {
        compare("coverage-of-sources.md", StatisticsDocuments.coverage());
    }

    private static void compare(String name, String text) throws IOException {
        var file = DOCS.resolve(name);
        if (Boolean.getBoolean("documents.write")) {
            Files.writeString(file, text);
        }
        assertThat(file).as("stale: run with -Ddocuments.write=true").hasContent(text);
    }

    @Test
    void allThirtyParagraphsAreThere() {
        assertThat(SourcePart.regulation().stream().map(SourcePart::id))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(n -> "§ " + n).toList());
    }

    @Test
    void allActionsMeetingsAndRowsOfThePlanAreThere() {
        assertThat(SourcePart.routine().stream().map(SourcePart::id))
                .containsExactly(
                        "R 1",
                        "R 2.1",
                        "R 2.2",
                        "R 2.3",
                        "R 2.4",
                        "R 2.5",
                        "R 2.6",
                        "R 3.1",
                        "R 3.2",
                        "R 3.3",
                        "R 3.4",
                        "R 3.5",
                        "R 3.6",
                        "R 4.1",
                        "R 4.2",
                        "R 4.3",
                        "R plan 1.9",
                        "R plan 1.10",
                        "R plan 1.11",
                        "R plan 15.12",
                        "R plan visit",
                        "R plan 1.3",
                        "R plan 15.3",
                        "R plan takeover",
                        "R plan 1.5",
                        "R plan xx.xx");
    }

    private static List<SourcePart> parts() {
        return Stream.concat(SourcePart.regulation().stream(), SourcePart.routine().stream())
                .toList();
    }

    @Test
    void everyPartHasStatisticsOrAReason() {
        for (var part : parts()) {
            boolean isCited = StatisticsDocuments.citing(part).findAny().isPresent();
            assertThat(part.silence().isEmpty()).as(part.id()).isEqualTo(isCited);
        }
    }

    @Test
    void everythingAStatisticCitesExists() {
        for (var statistic : Statistics.declared()) {
            for (var source : statistic.sources()) {
                boolean isKnown =
                        SourcePart.OTHERS.contains(source) || parts().stream().anyMatch(part -> part.isCitedBy(source));
                assertThat(isKnown).as(statistic.id() + " cites " + source).isTrue();
            }
        }
    }
}
