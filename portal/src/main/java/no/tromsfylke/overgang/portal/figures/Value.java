package no.tromsfylke.overgang.portal.figures;

/**
 * What one place of a figure has to say. A value that is not shown holds no number at all, so that no renderer can give
 * it away by a length, a colour or a position.
 */
public sealed interface Value
        permits Value.Shown, Value.Estimate, Value.Provisional, Value.Hidden, Value.Missing, Value.NotApplicable {

    /** The status as the published tables write it. */
    String status();

    /**
     * A published count of a population.
     *
     * @param count units in the category, 0 ≤ count ≤ total
     * @param total the population, at least 1
     * @param share count / total, 0 to 1
     * @param low lower end of the 95 % interval of the share, 0 to 1
     * @param high upper end, 0 to 1
     */
    record Shown(long count, long total, double share, double low, double high) implements Value {
        public Shown {
            if (total < 1 || count < 0 || count > total) {
                throw new IllegalArgumentException("not a count of a population: " + count + " of " + total);
            }
            if (!(share >= 0 && share <= 1 && low >= 0 && low <= share + 1e-9 && high >= share - 1e-9 && high <= 1)) {
                throw new IllegalArgumentException(
                        "not a share with its interval: " + low + " ≤ " + share + " ≤ " + high);
            }
        }

        @Override
        public String status() {
            return "published";
        }
    }

    /**
     * A published measure without a population of its own, such as a sensitivity or a risk ratio.
     *
     * @param value the measure, in the unit of the axis
     * @param low lower end of its 95 % interval
     * @param high upper end of its 95 % interval
     */
    record Estimate(double value, double low, double high) implements Value {
        public Estimate {
            if (!(Double.isFinite(value) && low <= value && value <= high && Double.isFinite(high - low))) {
                throw new IllegalArgumentException(
                        "not a measure with its interval: " + low + " ≤ " + value + " ≤ " + high);
            }
        }

        @Override
        public String status() {
            return "published";
        }
    }

    /**
     * A count of the open year, rounded down before it was published; it has no share.
     *
     * @param count units in the category, rounded down
     * @param total the population, rounded down
     */
    record Provisional(long count, long total) implements Value {
        public Provisional {
            if (count < 0 || total < count) {
                throw new IllegalArgumentException("not a provisional count: " + count + " of " + total);
            }
        }

        @Override
        public String status() {
            return "provisional";
        }
    }

    /** Not shown, to protect privacy; marked ":". */
    record Hidden() implements Value {
        @Override
        public String status() {
            return "suppressed";
        }
    }

    /** Never delivered; marked "..". */
    record Missing() implements Value {
        @Override
        public String status() {
            return "missing";
        }
    }

    /** An empty population; marked ".". */
    record NotApplicable() implements Value {
        @Override
        public String status() {
            return "not_applicable";
        }
    }
}
