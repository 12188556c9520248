package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The documents on deliveries and rules say what the declarations say. To write them anew: run this test with
 * {@code -Ddocuments.write=true}.
 */
class DocumentsTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theDocumentOnDeliveriesIsThatOfTheForms() throws IOException {
        compare("deliveries.md", DeliveryDocuments.deliveries());
    }

    @Test
    void theDocumentOnRulesIsThatOfTheRules() throws IOException {
        compare("rules.md", DeliveryDocuments.rules());
    }

    private static void compare(String name, String text) throws IOException {
        var file = DOCS.resolve(name);
        if (Boolean.getBoolean("documents.write")) {
            Files.createDirectories(DOCS);
            Files.writeString(file, text);
        }
        assertThat(file).as("stale: run with -Ddocuments.write=true").hasContent(text);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasATitleAndAMessageInBothLanguages(Rule rule) {
        for (var language : Language.values()) {
            assertThat(Messages.in(language).title(rule)).as(language.id()).isNotBlank();
            assertThat(Messages.in(language).template(rule))
                    .as(language.id())
                    .isNotBlank()
                    .doesNotEndWith(".");
        }
        assertThat(placeholders(Language.NB, rule)).isEqualTo(placeholders(Language.EN, rule));
    }

    private static Set<String> placeholders(Language language, Rule rule) {
        return Pattern.compile("\\{\\d}")
                .matcher(Messages.in(language).template(rule))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void onlyTheTwoMessagesOnDuplicatesShareAnId() {
        var twice = Stream.of(Rule.values()).collect(Collectors.groupingBy(Rule::id)).values().stream()
                .filter(rules -> rules.size() > 1)
                .flatMap(Collection::stream);
        assertThat(twice).containsExactlyInAnyOrder(Rule.DUPLICATE, Rule.CONTRADICTION);
    }

    @Test
    void columnNamesAreFitForHeadings() {
        for (var form : Forms.all()) {
            assertThat(form.columns()).allSatisfy(c -> assertThat(c.name()).matches("[a-z][a-z0-9_]{0,31}"));
            assertThat(form.columns()).extracting(Column::name).doesNotHaveDuplicates();
            assertThat(form.columns()).hasSizeLessThan(Long.SIZE);
        }
    }
}
