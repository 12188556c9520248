package no.tromsfylke.overgang.pipeline.pseudonym;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Replaces the identity numbers of one column of a CSV file by keyed pseudonyms and keeps everything else. */
public final class Pseudonymiser {

    private static final int PLACES_NAMED = 10;

    private final PseudonymKey key;

    public Pseudonymiser(PseudonymKey key) {
        this.key = key;
    }

    /**
     * Writes the pseudonymised file, readable by its owner only; it appears whole or not at all. Blank values stay blank.
     *
     * @return the number of values replaced
     * @throws Refusal if the file is no CSV file, has no such column, or holds a value there that is no identity number
     */
    public int run(Path file, String column, Path out) throws IOException, Refusal {
        byte[] bytes = Files.readAllBytes(file);
        Charset charset = charsetOf(bytes);
        String text = new String(bytes, charset);
        if (text.startsWith("PK") || text.indexOf('\0') >= 0) {
            throw new Refusal(
                    file + " is no CSV file; save it as CSV UTF-8 in the spreadsheet program and run again.",
                    file + " er ikke en CSV-fil; lagre den som CSV UTF-8 i regnearkprogrammet og kjør på nytt.");
        }
        Optional<List<CsvColumn.Place>> places = CsvColumn.find(text, column);
        if (places.isEmpty()) {
            throw new Refusal(
                    file + " has no column " + column + "; give a heading of its first line to --column.",
                    file + " har ingen kolonne " + column + "; oppgi en overskrift fra første linje i --column.");
        }
        var result = new StringBuilder(text.length());
        List<Integer> refused = new ArrayList<>();
        int end = 0;
        int replaced = 0;
        for (CsvColumn.Place place : places.get()) {
            String value = place.valueIn(text);
            Optional<IdentityNumber> number = IdentityNumber.find(value);
            if (number.isPresent()) {
                result.append(text, end, place.from()).append(key.pseudonymOf(number.get()));
                end = place.to();
                replaced++;
            } else if (!value.isEmpty()) {
                refused.add(place.line());
            }
        }
        if (!refused.isEmpty()) {
            throw notNumbers(file, column, refused);
        }
        result.append(text, end, text.length());
        write(out, result.toString().getBytes(charset));
        return replaced;
    }

    private static Refusal notNumbers(Path file, String column, List<Integer> lines) {
        String named = lines.stream().limit(PLACES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > PLACES_NAMED ? ", …" : "";
        return new Refusal(
                "Column " + column + " of " + file + " has " + lines.size()
                        + " values that are no valid identity numbers, on line " + named + more
                        + "; correct them and run again. Nothing was written.",
                "Kolonnen " + column + " i " + file + " har " + lines.size()
                        + " verdier som ikke er gyldige fødselsnumre, på linje " + named + more
                        + "; rett dem og kjør på nytt. Ingenting er skrevet.");
    }

    /** UTF-8, else Latin-1: that gives back every byte as it was, and the separators and digits are the same. */
    private static Charset charsetOf(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static void write(Path out, byte[] bytes) throws IOException {
        Path target = out.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
