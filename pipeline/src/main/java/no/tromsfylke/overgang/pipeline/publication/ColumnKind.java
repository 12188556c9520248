package no.tromsfylke.overgang.pipeline.publication;

/** What the cells of a column are: their Java type in memory, and their type in the catalogue's table schema. */
public enum ColumnKind {
    STRING(String.class, "string"),
    INT32(Integer.class, "integer"),
    INT64(Long.class, "integer"),
    DOUBLE(Double.class, "number"),
    BOOLEAN(Boolean.class, "boolean");

    private final Class<?> cellType;
    private final String fieldType;

    ColumnKind(Class<?> cellType, String fieldType) {
        this.cellType = cellType;
        this.fieldType = fieldType;
    }

    /** Whether a value may stand in such a column; {@code null} always may. */
    public boolean accepts(Object value) {
        return value == null || cellType.isInstance(value);
    }

    /** The field type of the Table Schema standard. */
    public String fieldType() {
        return fieldType;
    }
}
