package no.tromsfylke.overgang.pipeline.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a publication says about itself, but for what the store adds: its id, sequence number, content hash, former
 * publication, time of creation and the description of its files. All of it depends on the deliveries, the options
 * and the software alone. Record components are the members of {@code catalogue.json} in snake case.
 *
 * @param name short name of the data package, {@code a-z0-9-}
 * @param asOf the day the run looks at the world from, ISO 8601
 * @param missing expected deliveries that did not come; empty unless {@code partial}
 * @param openYear the school year not yet closed, or {@code null} where there is none
 * @param schoolYears all school years delivered, in order
 * @param versions of the routine and the regulation, by school year
 * @param threshold the k of the disclosure control
 * @param revised closed years that this run was allowed to change
 * @param disclosure one sentence on what is hidden and why
 * @param breaks in every series of the region
 * @param ledger what was delivered, as in the data-quality table
 */
public record Catalogue(
        String name,
        Texts titles,
        Texts descriptions,
        String asOf,
        boolean synthetic,
        boolean partial,
        List<Missing> missing,
        String openYear,
        List<String> schoolYears,
        List<Version> versions,
        String softwareVersion,
        int threshold,
        Zeros zeros,
        List<String> revised,
        Texts disclosure,
        Region region,
        List<Theme> themes,
        List<Statistic> statistics,
        List<Break> breaks,
        List<Ledger> ledger) {

    public Catalogue {
        missing = List.copyOf(missing);
        schoolYears = List.copyOf(schoolYears);
        versions = List.copyOf(versions);
        revised = List.copyOf(revised);
        themes = List.copyOf(themes);
        statistics = List.copyOf(statistics);
        breaks = List.copyOf(breaks);
        ledger = List.copyOf(ledger);
        if (threshold < 1) {
            throw new IllegalArgumentException("The threshold must be at least 1, not " + threshold);
        }
    }

    /** The school year not yet closed. */
    public Optional<String> findOpenYear() {
        return Optional.ofNullable(openYear);
    }

    /** Whether a count of 0 is shown or hidden like a small one. */
    public enum Zeros {
        @JsonProperty("publish")
        PUBLISH,
        @JsonProperty("hide")
        HIDE
    }

    /** An expected delivery that did not come. */
    public record Missing(String schoolYear, String deliverer, String kind) {}

    /** The versions of the routine and the regulation applied to a school year. */
    public record Version(String schoolYear, String routine, String regulation) {}

    /**
     * The region with everything its rows may refer to.
     *
     * @param names by language code: {@code nb}, {@code se}, {@code fkv}
     */
    public record Region(
            String code,
            Map<String, String> names,
            County county,
            List<Municipality> municipalities,
            List<LowerSchool> lowerSchools,
            List<UpperSchool> upperSchools,
            List<Programme> programmes) {
        public Region {
            names = sorted(names);
            municipalities = List.copyOf(municipalities);
            lowerSchools = List.copyOf(lowerSchools);
            upperSchools = List.copyOf(upperSchools);
            programmes = List.copyOf(programmes);
        }
    }

    public record County(String number, Map<String, String> names) {
        public County {
            names = sorted(names);
        }
    }

    public record Municipality(String number, Map<String, String> names, List<FormerNumber> former) {
        public Municipality {
            names = sorted(names);
            former = List.copyOf(former);
        }
    }

    /** A number formerly borne; both days included, ISO 8601. */
    public record FormerNumber(String number, String validFrom, String validTo) {}

    /**
     * A lower-secondary school.
     *
     * @param validTo the school's last day, or {@code null} where it still exists
     */
    public record LowerSchool(String orgnr, String name, String municipality, String validFrom, String validTo) {}

    /**
     * An upper-secondary school.
     *
     * @param owner {@code county} or {@code private}
     */
    public record UpperSchool(String orgnr, String name, String owner, boolean inRegion) {}

    /**
     * A programme by its two-letter code.
     *
     * @param track {@code academic} or {@code vocational}
     */
    public record Programme(String code, String track, Map<String, String> names) {
        public Programme {
            names = sorted(names);
        }
    }

    /**
     * A theme: statistics that share a table and a page.
     *
     * @param resource name of the table that holds the theme's statistics
     */
    public record Theme(String id, Texts titles, String resource) {}

    /** How a statistic is protected: full rule, population size only, not at all. */
    public enum ProtectionClass {
        P,
        S,
        O
    }

    /**
     * A statistic: a population divided into categories.
     *
     * @param sensitive whether any of its categories is
     * @param cautions what a reader must know not to misread it
     * @param source paragraphs of the routine (R) and the regulation (§)
     * @param refines the category that is this statistic's population, or {@code null} for a root
     * @param breaks in this statistic's own series
     */
    public record Statistic(
            String id,
            String theme,
            String table,
            @JsonProperty("class") ProtectionClass protectionClass,
            boolean sensitive,
            Texts titles,
            Texts definition,
            Texts cautions,
            List<String> source,
            Population population,
            Refinement refines,
            List<Category> categories,
            List<String> areaLevels,
            List<Margin> margins,
            List<Group> groups,
            List<Break> breaks) {
        public Statistic {
            source = List.copyOf(source);
            categories = List.copyOf(categories);
            areaLevels = List.copyOf(areaLevels);
            margins = List.copyOf(margins);
            groups = List.copyOf(groups);
            breaks = List.copyOf(breaks);
        }

        /** The category of another statistic that is this one's population. */
        public Optional<Refinement> findRefinement() {
            return Optional.ofNullable(refines);
        }
    }

    public record Population(String id, Texts titles) {}

    public record Refinement(String statistic, List<String> categories) {
        public Refinement {
            categories = List.copyOf(categories);
        }
    }

    public record Category(String code, Texts titles, boolean sensitive) {}

    /**
     * Areas that are counted, by what and over how many years.
     *
     * @param by {@code area}, {@code programme} or {@code level}
     * @param years 1, 3 and 0 (all complete blocks pooled)
     */
    public record Margin(String areaLevel, String by, List<Integer> years) {
        public Margin {
            years = List.copyOf(years);
        }
    }

    public record Group(String code, Texts titles) {}

    /** A series is not comparable before and from this school year. */
    public record Break(String schoolYear, Texts titles) {}

    /**
     * One delivery of one kind.
     *
     * @param status {@code complete}, {@code partial} or {@code missing}
     * @param files number of files, like the other counts {@code null} where only the status is published
     */
    public record Ledger(
            String schoolYear,
            String deliverer,
            String kind,
            String status,
            Integer files,
            Integer rows,
            Integer used,
            Integer rejected) {}

    private static Map<String, String> sorted(Map<String, String> names) {
        return Collections.unmodifiableMap(new TreeMap<>(names));
    }
}
