package no.tromsfylke.overgang.pipeline.statistics;

import no.tromsfylke.overgang.pipeline.publication.Texts;

/**
 * One category of a statistic.
 *
 * @param code as in the tables
 * @param sensitive whether it discloses something that everybody in a group belongs to it
 */
public record Category(String code, Texts titles, boolean sensitive) {

    /** A category nobody minds to be known in. */
    public static Category plain(String code, String nb, String nn, String en) {
        return new Category(code, new Texts(nb, nn, en), false);
    }

    /** A category that must not be learnt of a person, not even by belonging to a group. */
    public static Category sensitive(String code, String nb, String nn, String en) {
        return new Category(code, new Texts(nb, nn, en), true);
    }
}
