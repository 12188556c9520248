package no.tromsfylke.overgang.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        return new CommandLine(new Overgang())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.split(" ", -1));
    }
}
