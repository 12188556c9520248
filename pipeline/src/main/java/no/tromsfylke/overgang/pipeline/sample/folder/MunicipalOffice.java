package no.tromsfylke.overgang.pipeline.sample.folder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.form.PrintedForm;
import no.tromsfylke.overgang.pipeline.sample.form.Rows;
import no.tromsfylke.overgang.pipeline.sample.life.FollowUp;
import no.tromsfylke.overgang.pipeline.sample.life.History;
import no.tromsfylke.overgang.pipeline.sample.life.Mapping;
import no.tromsfylke.overgang.pipeline.sample.life.Pupil;
import no.tromsfylke.overgang.pipeline.sample.life.Pupil.Origin;
import no.tromsfylke.overgang.pipeline.sample.life.WheelAction;
import no.tromsfylke.overgang.pipeline.sample.style.RowSink;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Format;
import no.tromsfylke.overgang.pipeline.sample.world.LowerSchool;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality;

/** A municipality's deliveries of one school year. */
public final class MunicipalOffice implements AutoCloseable {

    private final Folders folders;
    private final Municipality municipality;
    private final SchoolYear year;
    private final LocalDate asOf;
    private final Tally tally;
    private final boolean printedForm;
    private final Map<LowerSchool, RowSink> mappings = new LinkedHashMap<>();
    private final Map<LowerSchool, Integer> tenthGraders = new LinkedHashMap<>();
    private final RowSink followUps;

    public MunicipalOffice(Folders folders, Municipality municipality, SchoolYear year, LocalDate asOf, Tally tally)
            throws IOException {
        this.folders = folders;
        this.municipality = municipality;
        this.year = year;
        this.asOf = asOf;
        this.tally = tally;
        String number = municipality.number();
        this.printedForm =
                folders.styles().style(number, Form.KARTLEGGING, year).format() == Format.XLSX_PRINTED_FORM;
        openMappings(number, municipality.schoolsIn(year));
        this.followUps = folders.open(number, Form.OPPFOLGING, year, "");
    }

    private void openMappings(String number, List<LowerSchool> schools) throws IOException {
        schools.forEach(school -> tenthGraders.put(school, 0));
        if (!folders.styles().sendsSchoolBySchool(number, year)) {
            RowSink one = folders.open(number, Form.KARTLEGGING, year, "");
            schools.forEach(school -> mappings.put(school, one));
            return;
        }
        for (LowerSchool school : schools) {
            String suffix = schools.size() == 1 ? "" : "-" + school.name().split(" ", 2)[0];
            mappings.put(
                    school,
                    printedForm
                            ? folders.openPrintedForm(number, year, suffix, headed(school))
                            : folders.open(number, Form.KARTLEGGING, year, suffix));
        }
    }

    /** Some write the school's name at the head of the form, others its number. */
    private String headed(LowerSchool school) {
        return year.firstYear() % 3 == 0 ? school.orgnr() : school.name();
    }

    public void deliver(History history) throws IOException {
        Pupil pupil = history.pupil();
        if (pupil.origin() != Origin.TENTH_GRADE) {
            return;
        }
        tenthGraders.merge(pupil.school().orElseThrow(), 1, Integer::sum);
        Mapping mapping = history.mapping().flatMap(m -> m.seenOn(asOf)).orElse(null);
        if (mapping == null) {
            return;
        }
        RowSink sink = mappings.get(pupil.school().orElseThrow());
        sink.write(printedForm ? PrintedForm.row(mapping) : Rows.of(mapping));
        tally.countRow();
        for (FollowUp step : history.followUps()) {
            if (!step.date().isAfter(asOf)) {
                followUps.write(Rows.of(step));
                tally.countRow();
            }
        }
    }

    /** The deliveries that are not about single pupils: the pupils' number, counted in October, and the year wheel. */
    public void deliver(List<WheelAction> wheel) throws IOException {
        if (!asOf.isBefore(year.autumn(10, 1))) {
            try (RowSink sink = folders.open(municipality.number(), Form.ELEVTALL, year, "")) {
                for (Map.Entry<LowerSchool, Integer> count : tenthGraders.entrySet()) {
                    sink.write(Rows.of(count.getKey(), count.getValue()));
                    tally.countRow();
                }
            }
        }
        try (RowSink sink = folders.open(municipality.number(), Form.ARSHJUL, year, "")) {
            for (WheelAction action : wheel) {
                if (!action.date().isAfter(asOf)) {
                    sink.write(Rows.of(action));
                    tally.countRow();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (RowSink sink : new LinkedHashSet<>(mappings.values())) {
            sink.close();
        }
        followUps.close();
    }
}
