package no.tromsfylke.overgang.pipeline.sample.folder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.form.Rows;
import no.tromsfylke.overgang.pipeline.sample.life.Application;
import no.tromsfylke.overgang.pipeline.sample.life.Contract;
import no.tromsfylke.overgang.pipeline.sample.life.Enrolment;
import no.tromsfylke.overgang.pipeline.sample.life.History;
import no.tromsfylke.overgang.pipeline.sample.life.WheelAction;
import no.tromsfylke.overgang.pipeline.sample.life.Wish;

/**
 * The county's deliveries of all school years. A person's history reaches over many of them, so all years' files are
 * open at once and everybody passes by only once.
 */
public final class CountyOffice implements AutoCloseable {

    /** The county's folder in every school year. */
    static final String NUMBER = "55";

    private final Folders folders;
    private final SchoolYear first;
    private final SchoolYear last;
    private final LocalDate asOf;
    private final Tally tally;
    private final Map<SchoolYear, Map<Form, RotatingFile>> files = new HashMap<>();
    private final List<RotatingFile> all = new ArrayList<>();

    public CountyOffice(Folders folders, SchoolYear first, SchoolYear last, LocalDate asOf, Tally tally)
            throws IOException {
        this.folders = folders;
        this.first = first;
        this.last = last;
        this.asOf = asOf;
        this.tally = tally;
        for (SchoolYear year = first; year.compareTo(last) <= 0; year = year.plus(1)) {
            if (year.isClosed(asOf)) {
                for (Form form : List.of(Form.SOKNAD, Form.ONSKE, Form.ELEVFORHOLD, Form.LAEREKONTRAKT)) {
                    file(form, year).open();
                }
            }
        }
    }

    private RotatingFile file(Form form, SchoolYear year) {
        return files.computeIfAbsent(year, y -> new HashMap<>()).computeIfAbsent(form, f -> {
            var file = new RotatingFile(folders, NUMBER, f, year, RotatingFile.ROWS_A_FILE);
            all.add(file);
            return file;
        });
    }

    public void deliver(History history) throws IOException {
        for (Application application : history.applications()) {
            if (isDelivered(application.year()) && application.isSeenOn(asOf)) {
                write(Form.SOKNAD, application.year(), Rows.of(application));
                for (Wish wish : application.wishes()) {
                    write(Form.ONSKE, application.year(), Rows.of(application.pupil(), wish));
                }
            }
        }
        for (Enrolment enrolment : history.enrolments()) {
            Optional<Enrolment> seen = isDelivered(enrolment.year()) ? enrolment.seenOn(asOf) : Optional.empty();
            if (seen.isPresent()) {
                write(Form.ELEVFORHOLD, enrolment.year(), Rows.of(seen.get()));
            }
        }
        for (Contract contract : history.contracts()) {
            deliver(contract);
        }
    }

    private void deliver(Contract contract) throws IOException {
        SchoolYear begun = SchoolYear.containing(contract.start());
        SchoolYear ended = SchoolYear.containing(contract.end());
        for (SchoolYear year = begun; year.compareTo(ended) <= 0; year = year.plus(1)) {
            Optional<Contract> seen = isDelivered(year) ? contract.seenIn(year, asOf) : Optional.empty();
            if (seen.isPresent()) {
                write(Form.LAEREKONTRAKT, year, Rows.of(seen.get(), year));
            }
        }
    }

    public void deliver(SchoolYear year, List<WheelAction> meetings) throws IOException {
        file(Form.ARSHJUL, year).open();
        for (WheelAction meeting : meetings) {
            if (!meeting.date().isAfter(asOf)) {
                write(Form.ARSHJUL, year, Rows.of(meeting));
            }
        }
    }

    private boolean isDelivered(SchoolYear year) {
        return year.compareTo(first) >= 0 && year.compareTo(last) <= 0;
    }

    private void write(Form form, SchoolYear year, Object[] row) throws IOException {
        file(form, year).write(row);
        tally.countRow();
    }

    @Override
    public void close() throws IOException {
        for (RotatingFile file : all) {
            file.close();
        }
    }
}
