package no.tromsfylke.overgang.pipeline.delivery;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryFile.Place;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.region.Region.Municipality;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Tells from a file's path whose delivery it is, of which kind and school year, or what is wrong with its place. */
final class Placement {

    private static final int LEVELS = 3;

    private final Region region;
    private final LocalDate asOf;
    private final Messages messages;

    Placement(Region region, LocalDate asOf, Messages messages) {
        this.region = region;
        this.asOf = asOf;
        this.messages = messages;
    }

    DeliveryFile place(FolderEntry entry, int index) {
        String[] names = entry.path().split("/", -1);
        boolean deep = names.length == LEVELS;
        var year = deep ? SchoolYear.find(names[0]) : Optional.<SchoolYear>empty();
        var deliverer = deep ? findDeliverer(names[1]) : Optional.<String>empty();
        var kind = deep ? findKind(names[2]) : Optional.<Kind>empty();
        var place = new Place(year, deliverer, kind);
        return new DeliveryFile(entry.path(), entry.stored(), index, entry.size(), place, fault(entry, names, place));
    }

    private Optional<Finding> fault(FolderEntry entry, String[] names, Place place) {
        if (!entry.ordinary()) {
            return fault(entry, Rule.FILE_LINK);
        }
        if (names.length != LEVELS) {
            return fault(entry, Rule.FILE_PLACE);
        }
        if (place.year().isEmpty()) {
            return fault(entry, Rule.SCHOOL_YEAR_FOLDER);
        }
        if (place.year().get().firstDay().isAfter(asOf)) {
            return fault(entry, Rule.YEAR_NOT_BEGUN, asOf);
        }
        if (place.deliverer().isEmpty()) {
            return fault(
                    entry,
                    Rule.DELIVERER_FOLDER,
                    suggestion(names[1])
                            .map(number -> messages.language().choose(" (did you mean ", " (mente du ") + number + "?)")
                            .orElse(""));
        }
        String name = names[2].toLowerCase(Locale.ROOT);
        if (place.kind().isEmpty()) {
            return fault(entry, Rule.FILE_NAME, kinds(place.deliverer().get()));
        }
        if (!delivers(place.deliverer().get(), place.kind().get())) {
            return fault(entry, Rule.DELIVERER_KIND, kinds(place.deliverer().get()));
        }
        if (name.endsWith(".xls")) {
            return fault(entry, Rule.OLD_WORKBOOK);
        }
        return Optional.empty();
    }

    private Optional<Finding> fault(FolderEntry entry, Rule rule, Object... arguments) {
        return Optional.of(Finding.of(messages, rule, entry.path(), 0, "", arguments));
    }

    private Optional<String> findDeliverer(String folder) {
        return Stream.concat(
                        Stream.of(region.county().number()),
                        region.municipalities().stream().map(Municipality::number))
                .filter(folder::equals)
                .findFirst();
    }

    /** Today's number where the folder bears a former one, or one that differs by a character. */
    private Optional<String> suggestion(String folder) {
        return region.municipalities().stream()
                .filter(m -> m.former().stream().anyMatch(f -> f.number().equals(folder)))
                .map(Municipality::number)
                .findFirst()
                .or(() -> region.municipalities().stream()
                        .map(Municipality::number)
                        .filter(number -> Letters.isNear(number, folder))
                        .findFirst());
    }

    /** File names are read like headings: {@code Årshjul 2024.CSV} is an arshjul. */
    private static Optional<Kind> findKind(String name) {
        String squeezed = Letters.squeezed(name);
        if (!squeezed.matches(".*\\.(csv|xlsx|json|xls)")) {
            return Optional.empty();
        }
        return Stream.of(Kind.values())
                .filter(k -> squeezed.startsWith(Letters.squeezed(k.id())))
                .findFirst();
    }

    private boolean delivers(String deliverer, Kind kind) {
        return deliverer.equals(region.county().number())
                ? kind.isDeliveredByCounty()
                : kind.isDeliveredByMunicipalities();
    }

    private String kinds(String deliverer) {
        return Stream.of(Kind.values())
                .filter(k -> delivers(deliverer, k))
                .map(Kind::id)
                .collect(Collectors.joining(", "));
    }
}
