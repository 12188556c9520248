package no.tromsfylke.overgang.pipeline.pseudonym;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that turns identity numbers into pseudonyms. The same key gives the same pupil the same pseudonym in every
 * file and year; without it nobody can tell the pupil from the pseudonym, or try all identity numbers.
 */
public final class PseudonymKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHORTEST = 32;

    /** Lowest information content accepted, in bits, estimated from how often each byte occurs. */
    private static final double LEAST_BITS = 128;

    private static final int REPETITION_SAMPLE = 64;
    private static final double LEAST_DIFFERENT_PAIRS = 0.7;

    private static final String LETTERS = "bcdfghjkmnpqrstvwxyz";
    private static final String DIGITS = "0123456789";
    private static final int PAIRS = 16;

    private final SecretKeySpec key;

    private PseudonymKey(byte[] secret) {
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /**
     * Reads a key file. The line end an editor puts after a key of plain text is no part of it.
     *
     * @throws Refusal if others may read the file, or the key is short or easily guessed
     */
    public static PseudonymKey read(Path file) throws IOException, Refusal {
        var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        others.retainAll(EnumSet.of(
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.GROUP_WRITE,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_WRITE));
        if (!others.isEmpty()) {
            throw new Refusal(
                    "Others than the owner may read or change the key file " + file + "; run: chmod 600 " + file,
                    "Andre enn eieren kan lese eller endre nøkkelfilen " + file + "; kjør: chmod 600 " + file);
        }
        byte[] secret = withoutLineEnd(Files.readAllBytes(file));
        if (secret.length < SHORTEST) {
            throw weak(
                    "has " + secret.length + " bytes where at least " + SHORTEST + " are due",
                    "har " + secret.length + " byte, men må ha minst " + SHORTEST);
        }
        if (bits(secret) < LEAST_BITS || isRepetition(secret) || isSequence(secret)) {
            throw weak("is too regular to be secret", "er for regelmessig til å være hemmelig");
        }
        return new PseudonymKey(secret);
    }

    /** A key nobody knows and nobody keeps: what it makes can be matched with nothing made by another. */
    public static PseudonymKey forOnce() {
        var secret = new byte[SHORTEST];
        new SecureRandom().nextBytes(secret);
        return new PseudonymKey(secret);
    }

    private static Refusal weak(String english, String norwegian) {
        return new Refusal(
                "The key " + english + "; make one with: head -c 32 /dev/urandom | base64 > KEY && chmod 600 KEY",
                "Nøkkelen " + norwegian + "; lag en med: head -c 32 /dev/urandom | base64 > KEY && chmod 600 KEY");
    }

    /**
     * The pseudonym of an identity number: HMAC-SHA-256 of its eleven digits, written as sixteen pairs of a consonant
     * and a digit (122 bits). No two digits stand side by side, so that it never looks like an identity or telephone
     * number, and without vowels it never reads as a name.
     */
    String pseudonymOf(IdentityNumber number) {
        return written(hmac(number.digits().getBytes(StandardCharsets.US_ASCII)));
    }

    /** The pseudonym of a pseudonym, or of any other text, in the same form. */
    public String pseudonymOf(String text) {
        return written(hmac(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(byte[] hmac) {
        var text = new StringBuilder(2 * PAIRS);
        var pairs = BigInteger.valueOf((long) LETTERS.length() * DIGITS.length());
        var rest = new BigInteger(1, hmac);
        for (int i = 0; i < PAIRS; i++) {
            BigInteger[] parts = rest.divideAndRemainder(pairs);
            int pair = parts[1].intValueExact();
            text.append(LETTERS.charAt(pair / DIGITS.length())).append(DIGITS.charAt(pair % DIGITS.length()));
            rest = parts[0];
        }
        return text.toString();
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private static byte[] withoutLineEnd(byte[] bytes) {
        for (byte b : bytes) {
            boolean plain = (b >= ' ' && b <= '~') || b == '\n' || b == '\r' || b == '\t';
            if (!plain) {
                return bytes;
            }
        }
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static double bits(byte[] secret) {
        int[] counts = new int[256];
        for (byte b : secret) {
            counts[b & 0xff]++;
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                bits -= count * Math.log((double) count / secret.length) / Math.log(2);
            }
        }
        return bits;
    }

    /** Whether pairs of neighbours recur, as words do; random hex digits have more than 80 % different ones. */
    private static boolean isRepetition(byte[] secret) {
        int pairs = Math.min(secret.length, REPETITION_SAMPLE) - 1;
        Set<Integer> different = new HashSet<>();
        for (int i = 0; i < pairs; i++) {
            different.add((secret[i] & 0xff) << 8 | (secret[i + 1] & 0xff));
        }
        return different.size() < LEAST_DIFFERENT_PAIRS * pairs;
    }

    /** Whether most bytes follow the one before by the same step, as in 0123456789 or abcdefgh. */
    private static boolean isSequence(byte[] secret) {
        int[] steps = new int[256];
        for (int i = 1; i < secret.length; i++) {
            steps[(secret[i] - secret[i - 1]) & 0xff]++;
        }
        return Arrays.stream(steps).max().orElse(0) > secret.length / 2;
    }
}
