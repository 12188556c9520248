package no.tromsfylke.overgang.pipeline.statistics;

import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.Milestone;

/** The milestones in words (R 2.4–2.6, plan template). */
final class MilestoneTexts {

    private MilestoneTexts() {}

    static Texts name(Milestone milestone) {
        return switch (milestone) {
            case CONTACT ->
                new Texts(
                        "Kontakt med videregående skole",
                        "Kontakt med vidaregåande skule",
                        "Contact with the upper-secondary school");
            case GUARDIAN_MEETING -> new Texts("Møte med foresatte", "Møte med føresette", "Meeting with guardians");
            case VISIT_ARRANGED -> new Texts("Besøk avklart", "Besøk avklart", "Visit arranged");
            case VISIT_CARRIED_OUT -> new Texts("Besøk gjennomført", "Besøk gjennomført", "Visit carried out");
            case APPLICATION_SENT -> new Texts("Søknad sendt", "Søknad send", "Application sent");
            case HANDOVER -> new Texts("Overlevering", "Overlevering", "Handover");
            case TAKEN_OVER ->
                new Texts(
                        "Overtatt av videregående",
                        "Overteke av vidaregåande",
                        "Taken over by the upper-secondary school");
            case INVITATION -> new Texts("Invitasjon til besøk", "Invitasjon til besøk", "Invitation to a visit");
            case ADJUSTMENT ->
                new Texts("Justering av tiltakene", "Justering av tiltaka", "Adjustment of the measures");
        };
    }

    static Texts meaning(Milestone milestone) {
        return switch (milestone) {
            case CONTACT ->
                by(
                        "Grunnskolen har tatt kontakt med en videregående skole, frist 1. november.",
                        "Grunnskulen har teke kontakt med ein vidaregåande skule, frist 1. november.",
                        "The lower-secondary school has contacted an upper-secondary school, due 1 November.");
            case GUARDIAN_MEETING ->
                by(
                        "Møte med foresatte og elev om behovene er holdt, frist 1. november.",
                        "Møte med føresette og elev om behova er halde, frist 1. november.",
                        "The meeting with guardians and pupil about the needs was held, due 1 November.");
            case VISIT_ARRANGED ->
                by(
                        "Besøk eller hospitering på videregående er avklart, frist 15. desember.",
                        "Besøk eller hospitering på vidaregåande er avklart, frist 15. desember.",
                        "A visit to the upper-secondary school is arranged, due 15 December.");
            case VISIT_CARRIED_OUT ->
                by(
                        "Besøket eller hospiteringen er gjennomført, frist 15. mars.",
                        "Besøket eller hospiteringa er gjennomført, frist 15. mars.",
                        "The visit was carried out, due 15 March.");
            case APPLICATION_SENT ->
                by(
                        "Søknaden til videregående er sendt, frist 1. mars.",
                        "Søknaden til vidaregåande er send, frist 1. mars.",
                        "The application was sent, due 1 March.");
            case HANDOVER ->
                by(
                        "Kartleggingen er overlevert til videregående skole, frist 15. mars.",
                        "Kartlegginga er overlevert til vidaregåande skule, frist 15. mars.",
                        "The mapping was handed over to the upper-secondary school, due 15 March.");
            case TAKEN_OVER ->
                by(
                        "Videregående skole har overtatt hovedansvaret for planen, frist 15. mars.",
                        "Vidaregåande skule har teke over hovudansvaret for planen, frist 15. mars.",
                        "The upper-secondary school has taken over the plan, due 15 March.");
            case INVITATION ->
                by(
                        "Videregående skole har invitert eleven på besøk, frist 1. mai.",
                        "Vidaregåande skule har invitert eleven på besøk, frist 1. mai.",
                        "The upper-secondary school has invited the pupil, due 1 May.");
            case ADJUSTMENT ->
                by(
                        "Ønsker om å justere tiltakene er kartlagt, frist 31. mars.",
                        "Ønske om å justere tiltaka er kartlagde, frist 31. mars.",
                        "Wishes to adjust the measures were gathered, due 31 March.");
        };
    }

    private static Texts by(String nb, String nn, String en) {
        return new Texts(
                nb + " Noen-elever med samtykke; av flere datoer gjelder den første.",
                nn + " Noen-elevar med samtykke; av fleire datoar gjeld den første.",
                en + " Noen-elever with consent; of several dates the first counts.");
    }

    /** Actions of the routine and rows of its plan template, the latter by their day. */
    static String[] sources(Milestone milestone) {
        return switch (milestone) {
            case CONTACT -> new String[] {"R 2.4", "R plan 1.10"};
            case GUARDIAN_MEETING -> new String[] {"R plan 1.11"};
            case VISIT_ARRANGED -> new String[] {"R plan 15.12"};
            case VISIT_CARRIED_OUT -> new String[] {"R 2.5", "R plan visit"};
            case APPLICATION_SENT -> new String[] {"R 2.5", "R plan 1.3"};
            case HANDOVER -> new String[] {"R 2.5", "R plan 15.3"};
            case TAKEN_OVER -> new String[] {"R 2.5", "R plan takeover"};
            case INVITATION -> new String[] {"R plan 1.5"};
            case ADJUSTMENT -> new String[] {"R 2.6"};
        };
    }
}
