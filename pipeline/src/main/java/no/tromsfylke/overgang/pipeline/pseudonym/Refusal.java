package no.tromsfylke.overgang.pipeline.pseudonym;

/** Why a file is not pseudonymised: one sentence in English and in Norwegian, without any value of the file. */
public final class Refusal extends Exception {

    private final String norwegian;

    Refusal(String english, String norwegian) {
        super(english);
        this.norwegian = norwegian;
    }

    /** The same sentence in Norwegian Bokmål. */
    public String norwegian() {
        return norwegian;
    }
}
