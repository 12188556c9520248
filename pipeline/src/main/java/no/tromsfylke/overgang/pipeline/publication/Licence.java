package no.tromsfylke.overgang.pipeline.publication;

/** The licence of everything published. */
final class Licence {

    static final String NAME = "CC-BY-4.0";
    static final String TITLE = "Creative Commons Navngivelse 4.0 Internasjonal";
    static final String PATH = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
