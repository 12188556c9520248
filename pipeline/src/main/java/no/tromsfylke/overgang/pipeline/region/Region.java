package no.tromsfylke.overgang.pipeline.region;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * The region as its {@code region.json} describes it: who delivers, which schools and programmes exist, and under which
 * numbers and names. Immutable; read by {@link RegionFile}.
 *
 * @param code the region's own code, the {@code area} of region rows
 * @param names official names by language: {@code nb}, {@code se} (Northern Sámi), {@code fkv} (Kven)
 * @param synthetic whether the deliveries are made up
 * @param expectedFrom first school year in which a kind of delivery is expected, by kind
 */
public record Region(
        String code,
        Map<String, String> names,
        boolean synthetic,
        County county,
        Map<String, SchoolYear> expectedFrom,
        List<Municipality> municipalities,
        List<LowerSchool> lowerSecondarySchools,
        List<UpperSchool> upperSecondarySchools,
        List<Programme> programmes)
        implements Serializable {

    /** The organisation number that stands for any school outside the county. */
    public static final String OUTSIDE_SCHOOL = "000000000";

    public record County(String number, Map<String, String> names) implements Serializable {
        public County {
            names = Map.copyOf(names);
        }
    }

    /** A municipality under its number of today, with the numbers it, or its parts, had before. */
    public record Municipality(String number, Map<String, String> names, List<FormerNumber> former)
            implements Serializable {
        public Municipality {
            names = Map.copyOf(names);
            former = List.copyOf(former);
        }

        /** Whether this municipality, or a part of it, bore the number on that day. */
        public boolean bore(String candidate, LocalDate day) {
            boolean formerly = former.stream()
                    .anyMatch(f ->
                            f.number().equals(candidate) && !day.isBefore(f.validFrom()) && !day.isAfter(f.validTo()));
            boolean today = number.equals(candidate) && former.stream().allMatch(f -> day.isAfter(f.validTo()));
            return formerly || today;
        }
    }

    /** A number formerly borne, both days included. */
    public record FormerNumber(String number, LocalDate validFrom, LocalDate validTo) implements Serializable {}

    /** A lower-secondary school; both days included, an absent {@code validTo} means it still exists. */
    public record LowerSchool(
            String orgnr, String name, String municipality, LocalDate validFrom, Optional<LocalDate> validTo)
            implements Serializable {

        /** An Optional cannot be sent to another machine; a date or null can. */
        private Object writeReplace() {
            return new Sent(orgnr, name, municipality, validFrom, validTo.orElse(null));
        }

        private record Sent(
                String orgnr, String name, String municipality, LocalDate validFrom, LocalDate validToOrNull)
                implements Serializable {
            private Object readResolve() {
                return new LowerSchool(orgnr, name, municipality, validFrom, Optional.ofNullable(validToOrNull));
            }
        }

        public boolean existedOn(LocalDate day) {
            return !day.isBefore(validFrom)
                    && validTo.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Who runs an upper-secondary school. */
    public enum Owner {
        COUNTY,
        PRIVATE
    }

    public record UpperSchool(String orgnr, String name, Owner owner, boolean inRegion) implements Serializable {}

    /** Academic or vocational: it decides after how many years completion is measured. */
    public enum Track {
        ACADEMIC,
        VOCATIONAL
    }

    /** A prefix of programme-area codes; several prefixes may share one two-letter code. */
    public record Programme(String prefix, String code, Track track, Map<String, String> names)
            implements Serializable {
        public Programme {
            names = Map.copyOf(names);
        }
    }

    public Region {
        names = Map.copyOf(names);
        expectedFrom = Map.copyOf(expectedFrom);
        municipalities = List.copyOf(municipalities);
        lowerSecondarySchools = List.copyOf(lowerSecondarySchools);
        upperSecondarySchools = List.copyOf(upperSecondarySchools);
        programmes = List.copyOf(programmes);
    }

    public Optional<Municipality> findMunicipality(String number) {
        return municipalities.stream().filter(m -> m.number().equals(number)).findFirst();
    }

    public Optional<LowerSchool> findLowerSchool(String orgnr) {
        return lowerSecondarySchools.stream()
                .filter(s -> s.orgnr().equals(orgnr))
                .findFirst();
    }

    public Optional<UpperSchool> findUpperSchool(String orgnr) {
        return upperSecondarySchools.stream()
                .filter(s -> s.orgnr().equals(orgnr))
                .findFirst();
    }

    /** The programme of a programme-area code: the longest prefix that fits. */
    public Optional<Programme> findProgramme(String programmeArea) {
        return programmes.stream()
                .filter(p -> programmeArea.startsWith(p.prefix()))
                .max(java.util.Comparator.comparingInt(p -> p.prefix().length()));
    }
}
