package no.tromsfylke.overgang.portal.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The official names of a place: Norwegian always, Northern Sámi and Kven where they are set. */
public record Names(String norwegian, Optional<String> sami, Optional<String> kven) {
    public Names {
        Objects.requireNonNull(norwegian);
        Objects.requireNonNull(sami);
        Objects.requireNonNull(kven);
    }

    /** The names beside the Norwegian one, each with its language tag ({@code se}, {@code fkv}). */
    public List<Tagged> others() {
        List<Tagged> others = new ArrayList<>();
        sami.ifPresent(name -> others.add(new Tagged("se", name)));
        kven.ifPresent(name -> others.add(new Tagged("fkv", name)));
        return List.copyOf(others);
    }

    /** A name and the language it is in. */
    public record Tagged(String tag, String name) {}
}
