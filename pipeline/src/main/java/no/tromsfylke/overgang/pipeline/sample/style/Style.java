package no.tromsfylke.overgang.pipeline.sample.style;

/**
 * How somebody fills in and saves a form.
 *
 * @param deadline how an application deadline is written
 */
public record Style(Format format, Headings headings, Dates dates, Deadlines deadline) {

    /** Plain files as a well-behaved system exports them. */
    public static final Style PLAIN = new Style(Format.CSV_PLAIN, Headings.TECHNICAL, Dates.ISO, Deadlines.POINT);

    /** The kind of file. */
    public enum Format {
        /** UTF-8, semicolons, decimal points. */
        CSV_PLAIN("csv"),
        /** As a Norwegian spreadsheet program saves "CSV UTF-8": byte-order mark, semicolons, decimal commas. */
        CSV_SPREADSHEET("csv"),
        /** As an old spreadsheet program saves "CSV": Windows-1252, semicolons, decimal commas. */
        CSV_WINDOWS("csv"),
        /** UTF-8, commas, decimal points. */
        CSV_COMMA("csv"),
        /** UTF-8, tabs, decimal commas. */
        CSV_TAB("csv"),
        /** A spreadsheet with one heading row. */
        XLSX("xlsx"),
        /** A spreadsheet that looks like the printed mapping form. */
        XLSX_PRINTED_FORM("xlsx"),
        /** An array of objects. */
        JSON("json");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        public String extension() {
            return extension;
        }

        boolean hasDecimalComma() {
            return this == CSV_SPREADSHEET || this == CSV_WINDOWS || this == CSV_TAB;
        }
    }

    /** What columns are called. */
    public enum Headings {
        /** {@code fravar_prosent} */
        TECHNICAL,
        /** {@code fravær_prosent} */
        NORWEGIAN,
        /** {@code FRAVAR_PROSENT} */
        CAPITALS,
        /** As printed on the mapping form, where that has the column. */
        PRINTED
    }

    /** How days are written as text. */
    public enum Dates {
        /** {@code 2024-10-01} */
        ISO,
        /** {@code 01.10.2024} */
        NORWEGIAN,
        /** {@code 1.10.2024} */
        NORWEGIAN_SHORT
    }

    /** How an application deadline is written. */
    public enum Deadlines {
        /** {@code 1.2} */
        POINT,
        /** {@code 1,2} */
        COMMA,
        /** {@code 1.feb} */
        WORD,
        /** The day itself. */
        DAY,
        /** As a number, where the file has numbers. */
        NUMBER
    }
}
