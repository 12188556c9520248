package no.tromsfylke.overgang.pipeline.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of one of the two source texts, and why no statistic comes of it where none does.
 *
 * @param id as statistics cite it: {@code § 6}, {@code R 2.4}, {@code R plan 1.11}
 * @param title what it is about, in English
 * @param silence why nothing is published of it; empty where statistics cite it
 */
record SourcePart(String id, String title, Optional<String> silence) {

    /** What is cited without being a part of the two texts. */
    static final List<String> OTHERS = List.of("samleskjema 1", "VIGO", "SSB", "Udir");

    private static SourcePart counted(String id, String title) {
        return new SourcePart(id, title, Optional.empty());
    }

    private static SourcePart silent(String id, String title, String reason) {
        return new SourcePart(id, title, Optional.of(reason));
    }

    /** The thirty paragraphs of FOR-2014-12-09-1785. */
    static List<SourcePart> regulation() {
        return List.of(
                silent("§ 1", "Purpose", "Says what the regulation is for; there is nothing to count."),
                silent("§ 2", "Scope", "Says whom the other paragraphs concern; it is kept by who is delivered."),
                counted("§ 3", "Admission regions"),
                counted("§ 4", "Places in another county"),
                counted("§ 5", "Moving"),
                counted("§ 6", "Applications after the deadline"),
                counted("§ 7", "Changes after the deadline"),
                counted("§ 8", "National lines, nationwide lines and state schools"),
                counted("§ 9", "Vg1 music, dance and drama"),
                counted("§ 10", "Vg1 sports"),
                counted("§ 11", "Use of the right to upper-secondary education"),
                counted("§ 12", "Attendance on the first day of school"),
                counted("§ 13", "Leave and reserved places"),
                counted("§ 14", "Exchange pupils and education abroad"),
                counted("§ 15", "Applicants who do not get what they applied for"),
                counted("§ 16", "Applicants to vg2 and vg3 who have not passed all subjects"),
                silent(
                        "§ 17",
                        "Supplementary year after a trade certificate",
                        "A duty of the county to offer, with no deadline and no rule for applicants. Those who take it are"
                                + " part of the applicants and pupils of their programme."),
                counted("§ 18", "Admission of part-time pupils"),
                counted("§ 19", "From full time to part time"),
                counted("§ 20", "Priority: severe disability"),
                counted("§ 21", "Individual treatment for other special reasons"),
                counted("§ 22", "Young people under § 4A-3"),
                counted("§ 23", "Adults under § 4A-3"),
                counted("§ 24", "Adults without a right"),
                counted("§ 25", "Order of admission under § 4A-3"),
                counted("§ 26", "Conditions of placement in an apprenticeship"),
                counted("§ 27", "Applications for apprenticeships after the deadline"),
                counted("§ 28", "Priority when contracts are approved"),
                silent("§ 29", "Minor changes to the regulation", "About changing the regulation, not about pupils."),
                silent(
                        "§ 30",
                        "Entry into force",
                        "Sets the day. The catalogue says for each school year which version judged it."));
    }

    /** The actions of document 2.14.1.56, and the rows of its plan template. */
    static List<SourcePart> routine() {
        var parts = new ArrayList<SourcePart>();
        parts.add(counted("R 1", "Introduction: who is a noen-elev, and what the routine is for"));
        parts.addAll(List.of(
                counted("R 2.1", "School, action 1: all staff know the transition plan"),
                counted("R 2.2", "School, action 2: pupils mapped by 1 October"),
                counted("R 2.3", "School, action 3: consent before contact"),
                counted("R 2.4", "School, action 4: contact with the upper-secondary school by 1 November"),
                counted("R 2.5", "School, action 5: the individual plan carried out by 15 March"),
                counted("R 2.6", "School, action 6: wishes for adjustment gathered in March")));
        parts.addAll(List.of(
                counted("R 3.1", "School owner, action 1: year wheel and plan gone through, August"),
                counted("R 3.2", "School owner, action 2: check of action 1, September"),
                counted("R 3.3", "School owner, action 3: check of action 2, October"),
                counted("R 3.4", "School owner, action 4: check of actions 3 and 4, November"),
                counted("R 3.5", "School owner, action 5: check of action 5, December"),
                counted("R 3.6", "School owner, action 6: municipal evaluation, March")));
        parts.addAll(List.of(
                counted("R 4.1", "Dialogue meeting 1, September"),
                counted("R 4.2", "Dialogue meeting 2, November/December"),
                counted("R 4.3", "Dialogue meeting 3, April")));
        parts.addAll(List.of(
                counted("R plan 1.9", "Plan template, 1.9: mapped, consent obtained"),
                counted("R plan 1.10", "Plan template, 1.10: contact with the upper-secondary school"),
                counted("R plan 1.11", "Plan template, 1.11: meeting with guardians and pupil"),
                counted("R plan 15.12", "Plan template, 15.12: visit arranged"),
                counted("R plan visit", "Plan template, no day: visit carried out"),
                counted("R plan 1.3", "Plan template, 1.3: application deadline"),
                counted("R plan 15.3", "Plan template, 15.3: handover of the mapping"),
                counted("R plan takeover", "Plan template: the upper-secondary school takes over"),
                counted("R plan 1.5", "Plan template, 1.5: invitation to a visit"),
                silent(
                        "R plan xx.xx",
                        "Plan template, the empty row",
                        "Room for what a school agrees on with a pupil. It has no meaning in common, so it is not"
                                + " delivered.")));
        return parts;
    }

    /** Whether a statistic's citation is of this part; {@code R 2.2 b} is of {@code R 2.2}. */
    boolean isCitedBy(String source) {
        return source.equals(id) || source.startsWith(id + " ");
    }
}
