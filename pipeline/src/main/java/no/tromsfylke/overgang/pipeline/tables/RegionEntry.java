package no.tromsfylke.overgang.pipeline.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.publication.Catalogue;
import no.tromsfylke.overgang.pipeline.region.Region;

/** The region as the published catalogue describes it. */
final class RegionEntry {

    private RegionEntry() {}

    static Catalogue.Region of(Region region) {
        return new Catalogue.Region(
                region.code(),
                region.names(),
                new Catalogue.County(region.county().number(), region.county().names()),
                region.municipalities().stream().map(RegionEntry::municipality).toList(),
                region.lowerSecondarySchools().stream()
                        .map(RegionEntry::lowerSchool)
                        .toList(),
                region.upperSecondarySchools().stream()
                        .filter(school -> !school.orgnr().equals(Region.OUTSIDE_SCHOOL))
                        .map(school -> new Catalogue.UpperSchool(
                                school.orgnr(),
                                school.name(),
                                school.owner().name().toLowerCase(Locale.ROOT),
                                school.inRegion()))
                        .toList(),
                programmes(region));
    }

    private static Catalogue.Municipality municipality(Region.Municipality municipality) {
        return new Catalogue.Municipality(
                municipality.number(),
                municipality.names(),
                municipality.former().stream()
                        .map(former -> new Catalogue.FormerNumber(
                                former.number(),
                                former.validFrom().toString(),
                                former.validTo().toString()))
                        .toList());
    }

    private static Catalogue.LowerSchool lowerSchool(Region.LowerSchool school) {
        return new Catalogue.LowerSchool(
                school.orgnr(),
                school.name(),
                school.municipality(),
                school.validFrom().toString(),
                school.validTo().map(Object::toString).orElse(null));
    }

    /** One entry a two-letter code, named by the first prefix that has it. */
    private static List<Catalogue.Programme> programmes(Region region) {
        Map<String, Catalogue.Programme> programmes = new LinkedHashMap<>();
        region.programmes()
                .forEach(programme -> programmes.putIfAbsent(
                        programme.code(),
                        new Catalogue.Programme(
                                programme.code(),
                                programme.track().name().toLowerCase(Locale.ROOT),
                                programme.names())));
        return List.copyOf(programmes.values());
    }
}
