package no.tromsfylke.overgang.portal.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.portal.http.Problem;
import no.tromsfylke.overgang.portal.language.Messages;

/**
 * The query's parameters, each asked for with the values it may have. An unknown value or name is the sender's error,
 * answered with the valid ones.
 */
public final class Parameters {
    private final Map<String, List<String>> sent;
    private final Set<String> known = new LinkedHashSet<>();
    private final Messages messages;

    public Parameters(Map<String, List<String>> sent, Messages messages) {
        this.sent = new LinkedHashMap<>(sent);
        this.messages = messages;
    }

    /** The value of a parameter, if it is there and not empty; throws a {@link Problem} if it is none of the valid. */
    public Optional<String> choice(String name, Collection<String> valid) {
        known.add(name);
        List<String> values = sent.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Problem(400, messages.text("error.repeated", name));
        }
        Optional<String> value = values.stream().findFirst().filter(v -> !v.isEmpty());
        if (value.isPresent() && !valid.contains(value.get())) {
            throw new Problem(400, messages.text("error.value", name, String.join(", ", valid)));
        }
        return value;
    }

    /** Throws a {@link Problem} if something was sent that the page never asked for. */
    public void requireAllKnown() {
        for (String name : sent.keySet()) {
            if (!known.contains(name)) {
                throw new Problem(
                        400,
                        known.isEmpty()
                                ? messages.text("error.parameter.none")
                                : messages.text("error.parameter", String.join(", ", known)));
            }
        }
    }

    /** What was sent, in order. */
    public Map<String, String> sent() {
        Map<String, String> all = new LinkedHashMap<>();
        sent.forEach((name, values) -> all.put(name, values.get(0)));
        return all;
    }
}
