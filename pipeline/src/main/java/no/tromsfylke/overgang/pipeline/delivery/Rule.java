package no.tromsfylke.overgang.pipeline.delivery;

/**
 * Every rule a delivery is judged by. Ids are stable: reports and those who deliver refer to them. Titles and messages
 * stand in {@code rules_en.properties} and {@code rules_nb.properties} under {@link #textKey}.
 */
public enum Rule {
    // Files
    FILE_NAME("file-name", Severity.ERROR),
    FILE_PLACE("file-place", Severity.ERROR),
    FILE_LINK("file-link", Severity.ERROR),
    SCHOOL_YEAR_FOLDER("school-year-folder", Severity.ERROR),
    YEAR_NOT_BEGUN("year-not-begun", Severity.ERROR),
    DELIVERER_FOLDER("deliverer-folder", Severity.ERROR),
    DELIVERER_KIND("deliverer-kind", Severity.ERROR),
    UNREADABLE("unreadable-file", Severity.ERROR),
    CHANGED("file-changed", Severity.ERROR),
    TOO_LARGE("file-too-large", Severity.ERROR),

    // Bytes
    BYTE_ORDER_MARK("byte-order-mark", Severity.WARNING),
    WINDOWS_1252("windows-1252", Severity.WARNING),
    UTF_16("utf-16", Severity.ERROR),
    NUL_BYTE("nul-byte", Severity.ERROR),
    ENCODING("encoding", Severity.ERROR),
    QUOTE("unbalanced-quote", Severity.ERROR),
    DELIMITER("delimiter", Severity.ERROR),

    // Headings
    NO_HEADING("no-heading", Severity.ERROR),
    DUPLICATE_COLUMN("duplicate-column", Severity.ERROR),
    UNKNOWN_COLUMN("unknown-column", Severity.ERROR),
    MISSING_COLUMN("missing-column", Severity.ERROR),
    NO_ROWS("no-rows", Severity.WARNING),

    // JSON
    JSON_SYNTAX("json-syntax", Severity.ERROR),
    JSON_DUPLICATE_KEY("json-duplicate-key", Severity.ERROR),
    JSON_DEPTH("json-depth", Severity.ERROR),
    JSON_TRAILING("json-trailing", Severity.ERROR),
    NESTED_VALUE("nested-value", Severity.ERROR),

    // Spreadsheets
    WORKBOOK("not-a-workbook", Severity.ERROR),
    OLD_WORKBOOK("encrypted-workbook", Severity.ERROR),
    ZIP_BOMB("zip-bomb", Severity.ERROR),
    ZIP_ENTRY("zip-duplicate-entry", Severity.ERROR),
    EXTERNAL("external-content", Severity.ERROR),
    HIDDEN_SHEET("hidden-sheet", Severity.ERROR),
    SECOND_SHEET("second-sheet", Severity.ERROR),
    FORMULA("formula", Severity.WARNING),
    ERROR_CELL("error-cell", Severity.ERROR),
    DATE_CELL("date-cell", Severity.ERROR),
    FORM_SCHOOL("form-school", Severity.ERROR),

    // Rows
    FIELD_LENGTH("field-length", Severity.ERROR),
    ROW_LENGTH("row-length", Severity.ERROR),
    UNNAMED_VALUE("unnamed-value", Severity.ERROR),
    TOTAL_ROW("total-row", Severity.ERROR),

    // Values
    REQUIRED("required", Severity.ERROR),
    TICK("tick", Severity.ERROR),
    CODE("code", Severity.ERROR),
    DEADLINE("deadline", Severity.ERROR),
    INTEGER("integer", Severity.ERROR),
    DECIMAL("decimal", Severity.ERROR),
    AMBIGUOUS_DECIMAL("ambiguous-decimal", Severity.ERROR),
    DATE("date", Severity.ERROR),
    SERIAL_DATE("serial-date", Severity.ERROR),
    FUTURE_DATE("future-date", Severity.ERROR),
    DATE_WINDOW("date-window", Severity.ERROR),
    PSEUDONYM("pseudonym", Severity.ERROR),
    SCIENTIFIC("scientific-number", Severity.ERROR),

    // Codes
    SCHOOL_NUMBER("school-number", Severity.ERROR),
    LOWER_SCHOOL("lower-school", Severity.ERROR),
    SCHOOL_MUNICIPALITY("school-municipality", Severity.ERROR),
    SCHOOL_VALIDITY("school-validity", Severity.ERROR),
    UPPER_SCHOOL("upper-school", Severity.ERROR),
    MUNICIPALITY("municipality", Severity.ERROR),
    MUNICIPALITY_VALIDITY("municipality-validity", Severity.ERROR),
    PROGRAMME("programme", Severity.ERROR),
    PROGRAMME_PREFIX("programme-prefix", Severity.ERROR),

    // Samleskjema 1
    CLASS_LENGTH("K01-klasse-length", Severity.ERROR),
    ABSENCE_TICK("K02-fravar-tick", Severity.WARNING),
    AVERAGE_TICK("K03-snitt-tick", Severity.WARNING),
    NP_TICK("K04-np-tick", Severity.WARNING),
    TEXT_SAYS_NO("K05-text-says-no", Severity.WARNING),
    FRAVAR_RANGE("K07-fravar-range", Severity.ERROR),
    NP_RANGE("K08-np-range", Severity.ERROR),
    SNITT_RANGE("K09-snitt-range", Severity.ERROR),
    GRADE_COUNT_RANGE("K10-karakter-range", Severity.ERROR),

    // Year wheel
    LEVEL_DELIVERER("A01-niva-deliverer", Severity.ERROR),
    WHEEL_SCHOOL("A02-skole-enhet", Severity.ERROR),
    ACTION_RANGE("A03-tiltak-range", Severity.ERROR),
    PARTICIPANTS_RANGE("A04-deltakere-range", Severity.ERROR),
    PARTICIPANTS_LEVEL("A05-deltakere-niva", Severity.ERROR),

    // Numbers of pupils
    PUPILS_RANGE("N01-elever-range", Severity.ERROR),

    // Applications and wishes
    CHANGES_RANGE("S01-endret-antall-range", Severity.ERROR),
    PASSED_REQUIRED("S02-bestatt-required", Severity.ERROR),
    PRIORITY_RANGE("O01-prioritet-range", Severity.ERROR),
    POINTS_RANGE("O02-poeng-range", Severity.ERROR),
    EXTRA_POINTS_RANGE("O03-tilleggspoeng-range", Severity.ERROR),

    // Enrolments
    START_YEAR("E01-startdato-year", Severity.ERROR),
    END_ORDER("E02-sluttdato-order", Severity.ERROR),
    END_REASON("E03-sluttarsak", Severity.ERROR),

    // Contracts
    CONTRACT_START("L01-startdato-window", Severity.ERROR),
    CONTRACT_END_ORDER("L02-sluttdato-order", Severity.ERROR),
    CONTRACT_END_NEEDED("L03-sluttdato-needed", Severity.ERROR),
    CONTRACT_OUTCOME("L04-hevet-resultat", Severity.ERROR),

    // Rows beside each other
    DUPLICATE("duplicate", Severity.ERROR),
    CONTRADICTION("duplicate", Severity.ERROR, "contradiction"),
    ORPHAN("orphan", Severity.WARNING),

    // Direct identifiers
    IDENTITY_NUMBER("identity-number", Severity.FATAL),
    EMAIL_ADDRESS("email-address", Severity.FATAL),
    PHONE_NUMBER("phone-number", Severity.FATAL),

    // The region
    REGION_MISSING("region-missing", Severity.ERROR),
    REGION("region", Severity.ERROR);

    private final String id;
    private final Severity severity;
    private final String textKey;

    Rule(String id, Severity severity) {
        this(id, severity, id);
    }

    Rule(String id, Severity severity, String textKey) {
        this.id = id;
        this.severity = severity;
        this.textKey = textKey;
    }

    /** The stable id; two rules share it where only their messages differ. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Under which its title and message are kept. */
    String textKey() {
        return textKey;
    }
}
