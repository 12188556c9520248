package no.tromsfylke.overgang.pipeline.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymiserTest {

    /** Synthetic test numbers (month + 80), and a D-number of the same kind. */
    private static final String BORN_1 = number("018190123");

    private static final String BORN_2 = number("318585456");
    private static final String D_NUMBER = number("418191345");

    private static final Pattern PSEUDONYM = Pattern.compile("([bcdfghjkmnpqrstvwxyz][0-9]){16}");

    @TempDir
    private Path folder;

    private Path keyFile;

    @BeforeEach
    void aKey() throws IOException {
        keyFile = keyFile("Wm9-x2Q!kLp7vR4tYs8bNc3dHf6gJe1a");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "semicolon, elev_id;skole|<1>;999|<2>;888|",
                "comma, `elev_id,skole|<1>,999|\"<2>\",888|`",
                "tab, elev_id\tskole|<1>\t999|",
                "sep line, sep=;|elev_id;skole|<1>;999|",
                "CR LF, skole;elev_id^|999;<1>^|",
                "no last line end, skole;elev_id|999;<2>",
                "blank lines and blank values, elev_id;x||<1>;a||;b|<2>;c||",
                "quoted line end elsewhere, `x;elev_id|\"a|b;c\"\"d\";<1>|e;<2>|`",
                "case and space of the heading, x; ELEV_ID |1;<1>|",
                "byte-order mark, \ufeffelev_id;x|<1>;a|",
                "short rows, x;elev_id|1|2;<1>|",
            })
    void onlyTheColumnsValuesChange(String name, String form) throws IOException, Refusal {
        String text = form.replace('|', '\n').replace('^', '\r');
        String plain = text.replace("<1>", BORN_1).replace("<2>", BORN_2);
        String expected =
                text.replace("\"<2>\"", "<2>").replace("<1>", pseudonym(BORN_1)).replace("<2>", pseudonym(BORN_2));

        assertThat(run(plain.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyOtherByteOfAWindowsFileStays() throws IOException, Refusal {
        byte[] before = ("skole;elev_id\nTromsø – Målselv;" + BORN_1 + "\n").getBytes(Charset.forName("windows-1252"));
        byte[] after = ("skole;elev_id\nTromsø – Målselv;" + pseudonym(BORN_1) + "\n")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(run(before)).isEqualTo(after);
    }

    @Test
    void thePseudonymDependsOnNumberAndKeyAlone() throws IOException, Refusal {
        String spaced = BORN_1.substring(0, 6) + " " + BORN_1.substring(6);
        PseudonymKey other = PseudonymKey.read(keyFile("Zm9-x2Q!kLp7vR4tYs8bNc3dHf6gJe1a"));

        assertThat(pseudonym(spaced)).isEqualTo(pseudonym(BORN_1)).isNotEqualTo(pseudonym(BORN_2));
        assertThat(other.pseudonymOf(IdentityNumber.find(BORN_1).orElseThrow())).isNotEqualTo(pseudonym(BORN_1));
    }

    @Test
    void thePseudonymIsTheHmacOfTheElevenDigits() throws IOException, Refusal {
        // Computed with Python's hmac module: HMAC-SHA-256 as a big-endian number, written in pairs to base 200.
        assertThat(pseudonym("01819012365")).isEqualTo("v1b2z1w3j9z8c4w4n3t8s2s4q6p3h9k8");
    }

    @Test
    void everyPseudonymSatisfiesTheRuleAndNoneIsMetTwice() throws IOException, Refusal {
        PseudonymKey key = PseudonymKey.read(keyFile);
        Set<String> seen = new HashSet<>();
        var random = new Random(1);
        while (seen.size() < 20_000) {
            String nine =
                    "%02d%02d%05d".formatted(1 + random.nextInt(28), 81 + random.nextInt(12), random.nextInt(100_000));
            var number = IdentityNumber.find(number(nine));
            if (number.isPresent()) {
                String pseudonym = key.pseudonymOf(number.get());
                assertThat(pseudonym).matches(PSEUDONYM);
                seen.add(pseudonym);
            }
        }
        assertThat(seen).hasSize(20_000);
    }

    @Test
    void theKeyMayEndInALineEnd() throws IOException, Refusal {
        String before = pseudonym(BORN_1);
        keyFile = keyFile("Wm9-x2Q!kLp7vR4tYs8bNc3dHf6gJe1a\r\n");

        assertThat(pseudonym(BORN_1)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wm9-x2Q!kLp7vR4tYs8bNc3dHf6gJe1",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "0123456789012345678901234567890123456789",
                "0123456789abcdef0123456789abcdef",
                "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                "passordpassordpassordpassord-passord",
                "midt-troms midt-troms midt-troms skole",
                "",
            })
    void weakKeysAreRefused(String secret) throws IOException {
        Path file = keyFile(secret);

        assertThatThrownBy(() -> PseudonymKey.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("head -c 32 /dev/urandom | base64 > KEY && chmod 600 KEY");
    }

    @Test
    void randomKeysAreAccepted() throws IOException, Refusal {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] secret = new byte[32];
            random.nextBytes(secret);
            Files.write(keyFile, secret);
            PseudonymKey.read(keyFile);
            Files.writeString(keyFile, java.util.HexFormat.of().formatHex(secret));
            PseudonymKey.read(keyFile);
        }
        assertThat(keyFile).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void aKeyOthersCanReadOrChangeIsRefused(String permissions) throws IOException {
        Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> PseudonymKey.read(keyFile))
                .isInstanceOf(Refusal.class)
                .hasMessage("Others than the owner may read or change the key file " + keyFile + "; run: chmod 600 "
                        + keyFile);
    }

    @Test
    void aValueThatIsNoIdentityNumberStopsWithoutBeingTold() throws IOException {
        String wrong = BORN_1.substring(0, 10) + (BORN_1.charAt(10) == '0' ? '1' : '0');
        Path file = Files.writeString(folder.resolve("in.csv"), "elev_id\n" + BORN_1 + "\n" + wrong + "\nArne\n");
        Path out = folder.resolve("out.csv");

        assertThatThrownBy(() -> new Pseudonymiser(PseudonymKey.read(keyFile)).run(file, "elev_id", out))
                .isInstanceOf(Refusal.class)
                .hasMessage("Column elev_id of " + file + " has 2 values that are no valid identity numbers, on line 3,"
                        + " 4; correct them and run again. Nothing was written.")
                .hasMessageNotContaining(wrong)
                .hasMessageNotContaining("Arne");
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingColumnAndASpreadsheetAreRefused() throws IOException {
        Path csv = Files.writeString(folder.resolve("in.csv"), "a;b\n1;2\n");
        Path xlsx = Files.write(folder.resolve("in.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

        assertThatThrownBy(() -> new Pseudonymiser(PseudonymKey.read(keyFile)).run(csv, "c", folder.resolve("out")))
                .hasMessageContaining("has no column c");
        assertThatThrownBy(() -> new Pseudonymiser(PseudonymKey.read(keyFile)).run(xlsx, "c", folder.resolve("out")))
                .hasMessageContaining("is no CSV file");
    }

    @Test
    void theResultIsForItsOwnerOnly() throws IOException, Refusal {
        run(("elev_id\n" + D_NUMBER + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out.csv"))))
                .isEqualTo("rw-------");
        try (var entries = Files.list(folder)) {
            assertThat(entries.map(e -> e.getFileName().toString()).filter(n -> n.endsWith(".part")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000, false",
        "01010112345, false",
        "32818012345, false",
        "abc, false",
        "'', false",
    })
    void identityNumbersHaveADateAndControlDigits(String text, boolean valid) {
        assertThat(IdentityNumber.find(text).isPresent()).isEqualTo(valid);
    }

    @Test
    void anIdentityNumberDoesNotPrintItself() {
        assertThat(IdentityNumber.find(BORN_1).orElseThrow()).hasToString("an identity number");
        assertThat(List.of(IdentityNumber.find(BORN_1).orElseThrow()).toString())
                .doesNotContain(BORN_1);
    }

    private byte[] run(byte[] content) throws IOException, Refusal {
        Path file = Files.write(folder.resolve("in.csv"), content);
        Path out = folder.resolve("out.csv");
        new Pseudonymiser(PseudonymKey.read(keyFile)).run(file, "elev_id", out);
        return Files.readAllBytes(out);
    }

    private String pseudonym(String number) throws IOException, Refusal {
        return PseudonymKey.read(keyFile)
                .pseudonymOf(IdentityNumber.find(number).orElseThrow());
    }

    private Path keyFile(String secret) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "key", ""), secret);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    /** Nine digits and the control digits they call for; the last of the individual digits gives way where need be. */
    private static String number(String nine) {
        for (int individual = Integer.parseInt(nine.substring(6)); ; individual++) {
            String date = nine.substring(0, 6) + String.format(java.util.Locale.ROOT, "%03d", individual % 1000);
            int first = control(date, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            int second = control(date + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (first < 10 && second < 10) {
                return date + first + second;
            }
        }
    }

    private static int control(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
