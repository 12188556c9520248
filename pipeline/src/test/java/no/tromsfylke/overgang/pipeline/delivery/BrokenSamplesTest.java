package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken delivery in data-samples/broken is found to be broken in exactly the way told beside it. */
class BrokenSamplesTest {

    private static final Path BROKEN = Path.of("..", "data-samples", "broken");

    /** Rules of the moment, which no file on disk can break; see {@link DeliveryReaderTest}. */
    private static final java.util.Set<Rule> OF_THE_MOMENT =
            java.util.EnumSet.of(Rule.UNREADABLE, Rule.CHANGED, Rule.TOO_LARGE);

    static Stream<String> samples() throws IOException {
        try (var folders = Files.list(BROKEN)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isFoundBrokenAsExpected(String sample) throws IOException {
        var folder = BROKEN.resolve(sample);
        var expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        assertThat(SampleRun.of(folder.resolve("deliveries"), Language.EN).toPrettyString())
                .isEqualTo(expected.toPrettyString());
    }

    @Test
    void everyRuleHasItsSample() throws IOException {
        var broken = new TreeSet<String>();
        for (String sample : samples().toList()) {
            new ObjectMapper()
                    .readTree(BROKEN.resolve(sample).resolve("expected.json").toFile())
                    .get("findings")
                    .forEach(f -> broken.add(f.get("rule").asText()));
        }
        var rules = Stream.of(Rule.values())
                .filter(r -> !OF_THE_MOMENT.contains(r))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEqualTo(rules);
    }
}
