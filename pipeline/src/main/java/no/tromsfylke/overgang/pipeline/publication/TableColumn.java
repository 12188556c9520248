package no.tromsfylke.overgang.pipeline.publication;

import java.util.regex.Pattern;

/**
 * One column of a published table.
 *
 * @param name lower-case letters, digits and underscore, as in the file
 */
public record TableColumn(String name, ColumnKind kind, Texts titles, Texts descriptions) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * @throws IllegalArgumentException if the name has another form
     */
    public TableColumn {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a column name: " + name);
        }
    }
}
