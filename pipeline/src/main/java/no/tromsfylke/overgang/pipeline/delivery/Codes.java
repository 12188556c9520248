package no.tromsfylke.overgang.pipeline.delivery;

/** The closed lists of values that the forms allow; see {@link Forms} for where each is used and from which source. */
public final class Codes {

    private Codes() {}

    /** The two application deadlines (§ 6). */
    public enum Frist implements Code {
        /** 1 February: priority, individual treatment; on samleskjema 1 the sign of a special process. */
        FEBRUARY_1("1.2"),
        /** 1 March: the ordinary admission. */
        MARCH_1("1.3");

        private final String text;

        Frist(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** The school's own conclusion on samleskjema 1. */
    public enum Konklusjon implements Code {
        ORDINAERT,
        OPPFOLGING,
        SAERSKILT,
        /** There is a text, but it tells none of the three. */
        UNKNOWN
    }

    /** Consent of pupil and guardians (R 2.3). */
    public enum Samtykke implements Code {
        JA,
        NEI,
        TRUKKET,
        IKKE_SPURT
    }

    /** Milestones of the individual transition plan (R 2.4–2.6 and its template). */
    public enum Tiltak implements Code {
        KONTAKT_VGS,
        MOTE_FORESATTE,
        HOSPITERING_AVKLART,
        HOSPITERING_GJENNOMFORT,
        SOKNAD_SENDT,
        OVERLEVERING,
        VGS_OVERTATT,
        INVITASJON_BESOK,
        JUSTERING
    }

    /** Who answers for a milestone. */
    public enum Ansvarlig implements Code {
        REKTOR,
        KONTAKTLARER,
        RADGIVER,
        KONTAKTPERSON_VGS,
        AVDELINGSLEDER,
        ANNEN
    }

    /** The three levels of the year wheel: R 2, R 3, R 4. */
    public enum Niva implements Code {
        ENHET,
        SKOLEEIER,
        SAMHANDLING
    }

    /** The right to upper-secondary education (§§ 3, 18, 24). */
    public enum Rettstype implements Code {
        UNGDOMSRETT,
        FULLFORINGSRETT,
        VOKSENRETT,
        INGEN
    }

    /** The level applied for or attended; an apprenticeship can only be applied for. */
    public enum Trinn implements Code {
        VG1,
        VG2,
        VG3,
        LAEREPLASS
    }

    /** The basis on which an application is treated (§§ 4, 8, 20, 21, 22–25). */
    public enum Grunnlag implements Code {
        ORDINAER,
        FORTRINN,
        INDIVIDUELL,
        LANDSLINJE,
        GJESTEELEV,
        VOKSEN
    }

    public enum JaNei implements Code {
        JA,
        NEI
    }

    /** Outcome of the assessment as a whole of an applicant who has not passed everything (§ 16). */
    public enum Helhetsvurdering implements Code {
        KVALIFISERT,
        DELTID,
        OMVALG,
        AVSLAG
    }

    /** What came of a wish (§ 15); {@code SOKT_VIDERE} is a place offered that had not been asked for. */
    public enum Status implements Code {
        INNTATT,
        VENTELISTE,
        AVSLAG,
        SOKT_VIDERE
    }

    /** Why an enrolment ended before the last school day. */
    public enum Sluttarsak implements Code {
        SLUTTET,
        BYTTET_SKOLE,
        BYTTET_PROGRAM,
        FLYTTET,
        LAEREPLASS,
        IKKE_MOTT,
        ANNET
    }

    /** Attendance on the first school day (§ 12). */
    public enum MottForsteDag implements Code {
        JA,
        NEI,
        GYLDIG_FRAVAR
    }

    /** Full time or part time (§§ 18, 19). */
    public enum Omfang implements Code {
        HELTID,
        DELTID
    }

    /** VIGO's completion code. */
    public enum Fullfortkode implements Code {
        /** Passed. */
        B,
        /** Completed, not passed. */
        I,
        /** Still in training. */
        H,
        /** Left. */
        S,
        /** Any other letter of VIGO's. */
        OTHER;

        @Override
        public String text() {
            return this == OTHER ? "other" : name();
        }
    }

    public enum Kontraktstype implements Code {
        LAERLING,
        LAEREKANDIDAT
    }

    public enum Resultat implements Code {
        BESTATT,
        IKKE_BESTATT
    }
}
