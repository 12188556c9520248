package no.tromsfylke.overgang.pipeline.delivery;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something to say about a delivery.
 *
 * @param file path relative to the deliveries folder
 * @param line physical line, or 0 for the file as a whole
 * @param column the column's name, or empty
 * @param message one sentence: what is wrong, where, and how to mend it; holds no value of the delivery
 * @param value the value in question where that is harmless, else empty: for the restricted report only
 */
public record Finding(Severity severity, Rule rule, String file, int line, String column, String message, String value)
        implements Serializable {

    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(file);
        Objects.requireNonNull(column);
        Objects.requireNonNull(message);
        Objects.requireNonNull(value);
        if (line < 0) {
            throw new IllegalArgumentException("A line is 0 (the file) or from 1: " + line);
        }
    }

    /** A finding of the rule's own severity, with its sentence. */
    static Finding of(Messages messages, Rule rule, String file, int line, String column, Object... arguments) {
        return new Finding(
                rule.severity(), rule, file, line, column, messages.sentence(rule, file, line, column, arguments), "");
    }

    Finding quoting(String harmless) {
        return new Finding(severity, rule, file, line, column, message, harmless);
    }

    /** The message with the value quoted where that is harmless. */
    public String restrictedMessage() {
        return value.isEmpty() ? message : message + " [" + value + "]";
    }
}
