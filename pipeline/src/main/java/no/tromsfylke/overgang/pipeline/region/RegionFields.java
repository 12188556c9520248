package no.tromsfylke.overgang.pipeline.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one object of {@code region.json}. Asking for a field that is not as it should be notes a fault and
 * gives a stand-in, so that reading goes on and all faults are found.
 */
final class RegionFields {

    private final JsonNode node;
    private final String path;
    private final List<RegionFault> faults;

    RegionFields(JsonNode root) {
        this(root, "", new ArrayList<>());
        if (!root.isObject()) {
            faults.add(new RegionFault(0, "", "not a JSON object", "ikke et JSON-objekt"));
        }
    }

    private RegionFields(JsonNode node, String path, List<RegionFault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    List<RegionFault> faults() {
        return faults;
    }

    List<String> names() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Notes every field that is none of these. */
    RegionFields only(String... known) {
        var allowed = Set.of(known);
        for (String name : names()) {
            if (!allowed.contains(name)) {
                fault(name, "unknown", "ukjent");
            }
        }
        return this;
    }

    void fault(String field, String english, String norwegian) {
        faults.add(new RegionFault(0, place(field), english, norwegian));
    }

    private String place(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    String text(String field, String pattern) {
        var value = node.path(field);
        if (value.isMissingNode()) {
            fault(field, "missing", "mangler");
        } else if (!value.isTextual()) {
            fault(field, "not a text (put it in quotes)", "ikke en tekst (sett den i hermetegn)");
        } else if (!value.textValue().matches(pattern)) {
            fault(field, "not of the form " + pattern, "har ikke formen " + pattern);
        } else {
            return value.textValue();
        }
        return "";
    }

    boolean flag(String field) {
        var value = node.path(field);
        if (!value.isBoolean()) {
            fault(field, "neither true nor false", "verken true eller false");
        }
        return value.booleanValue();
    }

    LocalDate date(String field, LocalDate standIn) {
        var date = findDate(field);
        if (date.isEmpty()
                && (node.path(field).isMissingNode() || node.path(field).isNull())) {
            fault(field, "missing", "mangler");
        }
        return date.orElse(standIn);
    }

    /** Empty when the field is null or left out. */
    Optional<LocalDate> findDate(String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.asText()));
        } catch (DateTimeParseException e) {
            fault(field, "not a date like 2024-08-01", "ikke en dato som 2024-08-01");
            return Optional.empty();
        }
    }

    RegionFields object(String field) {
        var value = node.path(field);
        if (!value.isObject()) {
            fault(field, value.isMissingNode() ? "missing" : "not an object", "mangler eller er ikke et objekt");
            return new RegionFields(MissingNode.getInstance(), place(field), new ArrayList<>());
        }
        return new RegionFields(value, place(field), faults);
    }

    <T> List<T> list(String field, Function<RegionFields, T> reader) {
        var value = node.path(field);
        if (!value.isArray()) {
            fault(field, value.isMissingNode() ? "missing" : "not an array", "mangler eller er ikke en liste");
            return List.of();
        }
        var items = new ArrayList<T>();
        for (int i = 0; i < value.size(); i++) {
            String place = place(field) + "[" + i + "]";
            if (value.get(i).isObject()) {
                items.add(reader.apply(new RegionFields(value.get(i), place, faults)));
            } else {
                faults.add(new RegionFault(0, place, "not an object", "ikke et objekt"));
            }
        }
        return items;
    }
}
