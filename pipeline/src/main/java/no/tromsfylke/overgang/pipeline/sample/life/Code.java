package no.tromsfylke.overgang.pipeline.sample.life;

/** The coded answers of the forms. Each enumeration's constants, in lower case, are what a delivery contains. */
public final class Code {

    private Code() {}

    /** A yes or no that is spelt out, unlike a tick. */
    public enum Answer {
        JA,
        NEI
    }

    /** What the school concluded from the mapping. {@code UNKNOWN} is a text that says something else. */
    public enum Conclusion {
        ORDINAERT,
        OPPFOLGING,
        SAERSKILT,
        UNKNOWN
    }

    /** What pupil and guardians answered. */
    public enum Consent {
        JA,
        NEI,
        TRUKKET,
        IKKE_SPURT
    }

    /** When to apply: 1 February for those treated individually, 1 March for all others (regulation § 6). */
    public enum Deadline {
        FEBRUARY_1,
        MARCH_1
    }

    /** The steps of an individual transition plan. */
    public enum Milestone {
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

    /** Who carries a step out. */
    public enum Responsible {
        REKTOR,
        KONTAKTLARER,
        RADGIVER,
        KONTAKTPERSON_VGS,
        AVDELINGSLEDER,
        ANNEN
    }

    /** Who acts in the year wheel. */
    public enum WheelLevel {
        ENHET,
        SKOLEEIER,
        SAMHANDLING
    }

    /** The right under which somebody is admitted. */
    public enum Right {
        UNGDOMSRETT,
        FULLFORINGSRETT,
        VOKSENRETT,
        INGEN
    }

    /** What is applied for. */
    public enum Level {
        VG1,
        VG2,
        VG3,
        LAEREPLASS
    }

    /** On what ground an application is considered. */
    public enum Basis {
        ORDINAER,
        FORTRINN,
        INDIVIDUELL,
        LANDSLINJE,
        GJESTEELEV,
        VOKSEN
    }

    /** The outcome for an applicant who has not passed all subjects (regulation § 16). */
    public enum Assessment {
        KVALIFISERT,
        DELTID,
        OMVALG,
        AVSLAG
    }

    /** What became of a wish. */
    public enum WishStatus {
        INNTATT,
        VENTELISTE,
        AVSLAG,
        SOKT_VIDERE
    }

    /** Why somebody stopped before the end of the year. */
    public enum EndReason {
        SLUTTET,
        BYTTET_SKOLE,
        BYTTET_PROGRAM,
        FLYTTET,
        LAEREPLASS,
        IKKE_MOTT,
        ANNET
    }

    /** Whether the pupil came on the first day of school. */
    public enum FirstDay {
        JA,
        NEI,
        GYLDIG_FRAVAR
    }

    /** How much of a full course somebody takes. */
    public enum Load {
        HELTID,
        DELTID
    }

    /** The kind of contract. */
    public enum ContractType {
        LAERLING,
        LAEREKANDIDAT
    }

    /** How an apprenticeship ended when it ran its course. */
    public enum TradeResult {
        BESTATT,
        IKKE_BESTATT
    }
}
