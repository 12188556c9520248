package no.tromsfylke.overgang.pipeline.attack;

/** What names one count of a published table. */
record Cell(
        String statistic,
        String group,
        String schoolYear,
        int years,
        String areaLevel,
        String area,
        String programme,
        String level,
        String category) {

    Cell of(String other, String otherGroup, String otherCategory) {
        return new Cell(other, otherGroup, schoolYear, years, areaLevel, area, programme, level, otherCategory);
    }

    Cell category(String other) {
        return of(statistic, group, other);
    }

    Cell span(String lastYear, int length) {
        return new Cell(statistic, group, lastYear, length, areaLevel, area, programme, level, category);
    }

    Cell at(String otherLevel, String otherArea) {
        return new Cell(statistic, group, schoolYear, years, otherLevel, otherArea, programme, level, category);
    }

    Cell whole() {
        return new Cell(statistic, group, schoolYear, years, areaLevel, area, "all", "all", category);
    }

    int firstCalendarYear() {
        return Integer.parseInt(schoolYear.substring(0, 4));
    }

    /** The school year in which the fixed three-year block of this cell ends. */
    String blockEnd() {
        int year = (firstCalendarYear() + 2) / 3 * 3;
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }
}
