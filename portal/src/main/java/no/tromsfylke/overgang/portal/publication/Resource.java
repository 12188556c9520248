package no.tromsfylke.overgang.portal.publication;

import java.util.List;

/** A table of the publication as the catalogue describes it; {@code path} is relative to the publication's folder. */
public record Resource(
        String name,
        String path,
        long bytes,
        String sha256,
        long rows,
        Texts titles,
        Texts descriptions,
        List<Field> fields,
        List<String> primaryKey) {

    public Resource {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
    }

    /** A column; {@code type} is {@code string}, {@code integer}, {@code number} or {@code boolean}. */
    public record Field(String name, String type, Texts titles, Texts descriptions) {}
}
