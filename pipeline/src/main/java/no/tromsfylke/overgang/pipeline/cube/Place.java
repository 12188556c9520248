package no.tromsfylke.overgang.pipeline.cube;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Where a unit is counted; an empty text where it is not counted along that line.
 *
 * @param municipality number of today, one of the region's
 * @param lowerSchool organisation number of the lower-secondary school
 * @param upperSchool organisation number of an upper-secondary school in the region
 * @param programme two-letter code
 * @param level vg1, vg2 or vg3
 */
public record Place(String municipality, String lowerSchool, String upperSchool, String programme, String level)
        implements java.io.Serializable {

    /**
     * Numbers of municipalities and schools differ in a few digits only, whose hash codes multiplied by 31 fall together
     * often.
     */
    @Override
    public int hashCode() {
        int hash = municipality.hashCode();
        hash = hash * SPREAD + lowerSchool.hashCode();
        hash = hash * SPREAD + upperSchool.hashCode();
        hash = hash * SPREAD + programme.hashCode();
        return (hash * SPREAD + level.hashCode()) * SPREAD;
    }

    /** Odd, and far from a sum of few powers of two (2³² divided by the golden ratio). */
    private static final int SPREAD = 0x9E3779B1;

    void write(DataOutput out) throws IOException {
        out.writeUTF(municipality);
        out.writeUTF(lowerSchool);
        out.writeUTF(upperSchool);
        out.writeUTF(programme);
        out.writeUTF(level);
    }

    static Place read(DataInput in) throws IOException {
        return new Place(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
    }

    /** Counted at home, by the school of 10th grade. */
    public static Place atLowerSchool(String municipality, String lowerSchool) {
        return new Place(municipality, lowerSchool, "", "", "");
    }

    /** Counted for the region as a whole only. */
    public static Place regionWide() {
        return atLowerSchool("*", "");
    }

    /** Whether a unit here is part of any area of this level. */
    public boolean isWithin(AreaLevel level) {
        return !area(level).isEmpty();
    }

    /** The area of a level this place lies in; for the two regions any non-empty text of the narrower level. */
    String area(AreaLevel level) {
        return switch (level) {
            case REGION, MUNICIPALITY -> municipality;
            case LOWER_SCHOOL -> lowerSchool;
            case REGION_SCHOOLS, UPPER_SCHOOL -> upperSchool;
        };
    }

    String part(Breakdown by) {
        return switch (by) {
            case NONE -> "";
            case LEVEL -> level;
            case PROGRAMME -> programme;
        };
    }
}
