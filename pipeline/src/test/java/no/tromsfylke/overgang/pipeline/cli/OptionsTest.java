package no.tromsfylke.overgang.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What each command understands, and in which language it complains. */
class OptionsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static String optionsOf(String command) {
        return new CommandLine(new Overgang())
                .getSubcommands().get(command).getCommandSpec().options().stream()
                        .map(option -> option.longestName())
                        .filter(name -> !name.equals("--help") && !name.equals("--version"))
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check        | --as-of --format --language --max-rejected --partial",
                "run          | --as-of --language --master --max-rejected --out --partial --restricted --revise --threshold --units --verbose --zeros",
                "diff         | --language",
                "audit        | --language --restricted",
                "generate     | --as-of --from --language --manner --municipalities --pupils-per-year --seed --to",
                "pseudonymise | --column --key-file --language --out"
            })
    void theCommandsOfThePipeline(String command, String options) {
        assertThat(optionsOf(command)).isEqualTo(options);
    }

    /** The table of docs/operations.md names every option of a run, and no other. */
    @Test
    void theOptionsOfARunAreDocumented() throws IOException {
        var documented = new TreeSet<String>();
        var text = Files.readString(Path.of("..", "docs", "operations.md"));
        int from = text.indexOf("## Options of a run");
        var option = Pattern.compile("^\\| `(--[a-z-]+)", Pattern.MULTILINE)
                .matcher(text.substring(from, text.indexOf("\n## ", from)));
        while (option.find()) {
            documented.add(option.group(1));
        }
        documented.add("--out"); // in the command itself
        assertThat(String.join(" ", documented)).isEqualTo(optionsOf("run"));
    }

    @Test
    void twoPublicationsAreComparedAndNoMore() {
        assertThat(run("diff " + folder + " 1 2 3")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Unmatched argument at index 4: '3'")
                .contains("Usage: overgang diff [-hV] [--language=en|nb] DIR [ID] [ID]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run x --out y --threshold 0          | --threshold må være minst 1, ikke 0.",
                "run x --out y --max-rejected 2       | --max-rejected må ligge fra 0 til 1, ikke være 2.0.",
                "run x --out y --revise 2024          | --revise vil ha et skoleår som 2024-25, ikke 2024.",
                "run x --out hdfs://a/b               | --out må være en mappe som denne maskinen ser som sin egen, ikke adressen hdfs://a/b; på en klynge en mappe som alle maskinene ser under samme navn.",
                "diff nowhere                         | Det finnes ingen mappe nowhere.",
                "audit nowhere                        | Det finnes ingen mappe nowhere.",
                "generate {full}                      | Mappen {full} er ikke tom; oppgi en som er det.",
                "generate {new} --pupils-per-year 0   | Mellom 1 og 100 millioner elever i året er mulig, ikke 0."
            })
    void wrongUseIsToldInNorwegianWhereAskedFor(String command, String sentence) throws IOException {
        var full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("notes.txt"), "");
        assertThat(run("--language nb " + placed(command, full))).isEqualTo(2);
        assertThat(err.toString().lines().findFirst()).contains(placed(sentence, full));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run                                  | Dette mangler: --out=DIR, DELIVERIES.",
                "audit                                | Dette mangler: DIR.",
                "run x --out                          | Dette mangler: --out.",
                "run x --out y --threshold abc        | --threshold kan ikke være abc. Det må være et helt tall.",
                "check x --max-rejected 0,1           | --max-rejected kan ikke være 0,1. Det må være et tall, med punktum før desimalene.",
                "check x --as-of i-dag                | --as-of kan ikke være i-dag. Det må være en dato som 2026-11-22.",
                "check x --format xml                 | --format kan ikke være xml. Det må være text eller json.",
                "generate {new} --from 2024           | --from kan ikke være 2024. Det må være et skoleår som 2024-25.",
                "generate {new} --manner odd          | --manner kan ikke være odd. Det må være lived-in eller plain.",
                "run x --out y --threshold 5 --threshold 6 | --threshold kan bare stå én gang.",
                "check x --color                      | Det finnes ikke noe valg --color.",
                "check x y                            | Det er ikke bruk for y her.",
                "fly                                  | Det finnes ingen kommando fly."
            })
    void whatPicocliRefusesIsToldInNorwegianToo(String command, String sentence) {
        for (var arguments :
                List.of("--language nb " + placed(command, folder), placed(command, folder) + " --language=NB")) {
            assertThat(run(arguments)).isEqualTo(2);
            assertThat(err.toString().lines().findFirst()).contains(sentence);
            assertThat(err.toString())
                    .contains("Bruk: overgang")
                    .contains("Mer: overgang")
                    .doesNotContain("Usage");
            err.getBuffer().setLength(0);
        }
    }

    @Test
    void withoutACommandOneIsAskedFor() {
        assertThat(run("--language nb")).isEqualTo(2);
        assertThat(err.toString().lines().findFirst()).contains("Oppgi en kommando.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "diff", "audit", "generate", "pseudonymise"})
    void helpIsWhollyInEitherLanguage(String command) {
        var english = Overgang.line().getSubcommands().get(command).getCommandSpec();
        var norwegian =
                Overgang.line("--language", "nb").getSubcommands().get(command).getCommandSpec();
        assertThat(norwegian.usageMessage().description())
                .isNotEqualTo(english.usageMessage().description());
        assertThat(norwegian.args()).hasSameSizeAs(english.args()).isNotEmpty();
        for (int i = 0; i < norwegian.args().size(); i++) {
            assertThat(norwegian.args().get(i).description())
                    .as(norwegian.args().get(i).toString())
                    .isNotEqualTo(english.args().get(i).description());
        }
    }

    @Test
    void generatedDeliveriesAreToldInNorwegianToo() {
        var target = folder.resolve("new");
        assertThat(run("--language nb generate " + target
                        + " --from 2024-25 --to 2024-25 --as-of 2024-11-01 --pupils-per-year 20 --municipalities 1"))
                .isZero();
        assertThat(out.toString()).matches("\\d+ rader i \\d+ filer: " + Pattern.quote(target.toString()) + "\\R");
    }

    private String placed(String text, Path full) {
        return text.replace("{full}", full.toString())
                .replace("{new}", folder.resolve("new").toString());
    }

    private int run(String arguments) {
        var split = arguments.split(" ", -1);
        return Overgang.line(split)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(split);
    }
}
