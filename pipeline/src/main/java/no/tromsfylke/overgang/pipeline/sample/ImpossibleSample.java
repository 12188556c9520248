package no.tromsfylke.overgang.pipeline.sample;

/** What was asked for cannot be generated; one sentence, in English and in Norwegian. */
public final class ImpossibleSample extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String norwegian;

    ImpossibleSample(String english, String norwegian) {
        super(english);
        this.norwegian = norwegian;
    }

    /** The same sentence in Norwegian Bokmål. */
    public String norwegian() {
        return norwegian;
    }
}
