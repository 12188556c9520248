package no.tromsfylke.overgang.pipeline.publication;

/**
 * A table as the catalogue lists it.
 *
 * @param path relative to the publication's folder
 * @param sha256 64 hex digits
 */
record Resource(String path, long bytes, String sha256, long rows, TableSchema schema) {

    static String pathOf(String table) {
        return "tables/" + table + ".parquet";
    }
}
