package no.tromsfylke.overgang.pipeline.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.tromsfylke.overgang.pipeline.delivery.Heading.Matched;
import no.tromsfylke.overgang.pipeline.delivery.Identifiers.Phones;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;
import no.tromsfylke.overgang.pipeline.delivery.type.ColumnType;
import no.tromsfylke.overgang.pipeline.delivery.type.Judge;
import no.tromsfylke.overgang.pipeline.delivery.type.Register;

/**
 * Judges the rows of one file: cells to typed values to an accepted {@link Row}, or findings. Every row is either handed
 * on or rejected with at least one finding; all that is wrong with a row is told at once.
 */
final class RowReader implements Judge {

    /** What a printed form or a heading gives to every row of the file. */
    record Given(Column<?> column, String text, Optional<Rule> fault) {}

    private static final int LONGEST_FIELD = 10_000;

    private final DeliveryFile file;
    private final Form form;
    private final Register register;
    private final Messages messages;
    private final Consumer<Row> accepted;
    private final RowChecks checks;
    private final Identifiers identifiers = new Identifiers();
    private final FileFindings findings;

    private Matched heading;
    private List<Given> given = List.of();
    private int rows;
    private int rejected;
    private int droppedTexts;

    // the row being read
    private int line;
    private String column = "";
    private int errors;
    private long[] numbers;
    private String[] texts;
    private long filled;
    private long failed;
    private Row row;

    RowReader(DeliveryFile file, ReadingContext context, Consumer<Row> accepted) {
        this.file = file;
        this.form = Forms.of(file.findKind().orElseThrow());
        this.register = new Register(
                context.region(),
                file.findYear().orElseThrow(),
                file.findDeliverer().orElseThrow(),
                context.asOf());
        this.messages = Messages.in(context.language());
        this.findings = new FileFindings(file, messages);
        this.accepted = accepted;
        this.checks = new RowChecks(
                this,
                register,
                file.findDeliverer().get().equals(context.region().county().number()));
    }

    Form form() {
        return form;
    }

    Language language() {
        return messages.language();
    }

    /** Tells where the columns stand; rows may follow. */
    void begin(Matched match, List<Given> values) {
        heading = match;
        given = List.copyOf(values);
    }

    /** Looks for identifiers in cells that are no data: headings, rows of a file rejected whole. */
    void screen(Cells cells) {
        line = cells.line();
        column = "";
        for (int i = 0; i < cells.count(); i++) {
            var found = identifiers.find(cells.cell(i), Phones.BESIDE_LETTERS);
            found.ifPresent(rule -> add(rule, ""));
        }
    }

    /** Judges one data row; blank ones are none. */
    void read(Cells cells) {
        if (cells.isAllBlank()) {
            return;
        }
        rows++;
        line = cells.line();
        column = "";
        errors = 0;
        filled = 0;
        failed = 0;
        if (TotalRow.is(cells)) {
            screen(cells);
            rejectRow(Rule.TOTAL_ROW);
        } else if (cells.count() != heading.width()) {
            screen(cells);
            rejectRow(Rule.ROW_LENGTH, cells.count(), heading.width());
        } else {
            readValues(cells);
        }
        if (errors > 0) {
            rejected++;
        } else {
            accepted.accept(row());
        }
    }

    private Row row() {
        return new Row(form, register.year(), file.findDeliverer().orElseThrow(), file.index(), line, numbers, texts);
    }

    private void readValues(Cells cells) {
        numbers = form.blankNumbers();
        texts = new String[form.textColumns()];
        var columns = form.columns();
        for (int i = 0; i < columns.size(); i++) {
            int index = heading.cell(i);
            if (index >= 0) {
                var target = columns.get(i);
                column = target.name();
                if (!cells.isBlank(index)) {
                    filled |= 1L << i;
                    if (cells.isFormula(index)) {
                        warn(Rule.FORMULA);
                    }
                    readValue(target, cells.cell(index));
                } else if (target.isRequired()) {
                    reject(Rule.REQUIRED);
                    failed |= 1L << i;
                }
            }
        }
        readGiven();
        screenUnnamed(cells);
        column = "";
        row = row();
        checks.check(row, filled, failed);
    }

    private void readGiven() {
        for (var value : given) {
            column = value.column().name();
            var cells = new Cells();
            cells.begin(line);
            cells.addText(value.text());
            if (value.fault().isPresent()) {
                reject(value.fault().get());
            } else if (cells.isBlank(0)) {
                if (value.column().isRequired()) {
                    reject(Rule.REQUIRED);
                }
            } else {
                readValue(value.column(), cells.cell(0));
            }
        }
    }

    private void readValue(Column<?> target, Cell cell) {
        int findingsBefore = findings.count();
        int errorsBefore = errors;
        store(target, cell);
        boolean ok = errors == errorsBefore;
        if (!ok) {
            failed |= 1L << target.index();
        }
        if (!ok || target.type().isFree() || target.type().isText()) {
            var found = identifiers.find(cell, phones(target.type(), ok));
            if (found.isPresent()) {
                findings.forgetAfter(findingsBefore);
                errors = errorsBefore;
                reject(found.get());
            } else if (!ok && Quoting.isHarmless(target.type(), cell)) {
                findings.quoteInLatest(cell.ascii());
            }
        }
    }

    private void store(Column<?> target, Cell cell) {
        ColumnType<?> type = target.type();
        if (cell.length() > LONGEST_FIELD) {
            reject(Rule.FIELD_LENGTH);
            return;
        }
        switch (cell.kind()) {
            case ERROR -> reject(Rule.ERROR_CELL);
            case NESTED -> reject(Rule.NESTED_VALUE);
            case DATE -> {
                if (type.takesDates()) {
                    numbers[target.index()] = type.read(cell, this);
                } else {
                    reject(Rule.DATE_CELL);
                }
            }
            default -> {
                if (type.isText()) {
                    texts[target.slot()] = type.readText(cell, this);
                } else {
                    numbers[target.index()] = type.read(cell, this);
                }
            }
        }
    }

    /** Values under headings without a name belong nowhere. */
    private void screenUnnamed(Cells cells) {
        heading.unnamed().filter(i -> !cells.isBlank(i)).forEach(i -> {
            column = "";
            reject(identifiers.find(cells.cell(i), Phones.BESIDE_LETTERS).orElse(Rule.UNNAMED_VALUE));
        });
    }

    private static Phones phones(ColumnType<?> type, boolean ok) {
        if (type.isFree()) {
            return Phones.EVERYWHERE;
        }
        if (ok) {
            return Phones.NOWHERE;
        }
        return type.isText() ? Phones.EVERYWHERE : Phones.BESIDE_LETTERS;
    }

    private void rejectRow(Rule rule, Object... arguments) {
        column = "";
        reject(rule, arguments);
    }

    @Override
    public void reject(Rule rule, Object... arguments) {
        errors++;
        add(rule, column, arguments);
    }

    @Override
    public void warn(Rule rule, Object... arguments) {
        add(rule, column, arguments);
    }

    /** Rejects the row for a column that a check over several columns names. */
    void reject(Rule rule, Column<?> named, Object... arguments) {
        errors++;
        add(rule, named.name(), arguments);
    }

    void warn(Rule rule, Column<?> named) {
        add(rule, named.name());
    }

    private void add(Rule rule, String named, Object... arguments) {
        findings.add(rule, line, named, arguments);
        if (rule.severity() == Severity.FATAL && errors == 0) {
            errors = 1;
        }
    }

    @Override
    public void dropText() {
        droppedTexts++;
    }

    @Override
    public Register register() {
        return register;
    }

    @Override
    public String didYouMean(String code) {
        return language().choose(" (did you mean ", " (mente du ") + code + "?)";
    }

    /** A finding about the file as a whole, or about its heading. */
    void file(Rule rule, int atLine, Object... arguments) {
        findings.add(rule, atLine, "", arguments);
    }

    int rows() {
        return rows;
    }

    FileReport report(String sha256, long size) {
        if (rows == 0) {
            file(Rule.NO_ROWS, 0);
        }
        return findings.report(sha256, size, rows, rejected, droppedTexts);
    }

    FileReport rejectedWhole(FileRejected why, String sha256, long size) {
        return findings.rejectedWhole(why, sha256, size);
    }
}
