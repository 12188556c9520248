package no.tromsfylke.overgang.pipeline.sample.life;

import java.util.List;
import java.util.Optional;

/** Everything that any delivery of any year can tell of one person. */
public record History(
        Pupil pupil,
        Optional<Mapping> mapping,
        List<FollowUp> followUps,
        List<Application> applications,
        List<Enrolment> enrolments,
        List<Contract> contracts) {

    public History {
        followUps = List.copyOf(followUps);
        applications = List.copyOf(applications);
        enrolments = List.copyOf(enrolments);
        contracts = List.copyOf(contracts);
    }
}
