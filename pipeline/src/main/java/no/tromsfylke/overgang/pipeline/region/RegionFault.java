package no.tromsfylke.overgang.pipeline.region;

/**
 * Something wrong in {@code region.json}.
 *
 * @param line physical line where it is known, else 0
 * @param place path of the field, such as {@code municipalities[2].number}; empty for the file as a whole
 * @param english what is wrong there, as the end of a sentence
 * @param norwegian the same in Norwegian
 */
public record RegionFault(int line, String place, String english, String norwegian) {

    static RegionFault notJson(int line) {
        return new RegionFault(
                line,
                "",
                "not well-formed JSON here (a comma, quote or bracket too many or too few, or a key given twice)",
                "ikke gyldig JSON her (et komma, hermetegn eller en klamme for mye eller lite, eller samme nøkkel to ganger)");
    }
}
