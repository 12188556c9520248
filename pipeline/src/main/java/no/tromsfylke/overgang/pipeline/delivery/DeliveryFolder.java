package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.region.RegionFile;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * A deliveries folder: {@code region.json}, and under it a folder for each school year, in that one for each deliverer,
 * in that the files. Listed once; local, or at any address Hadoop knows.
 */
public final class DeliveryFolder {

    private final List<FolderEntry> files;
    private final List<String> ignored;
    private final List<SchoolYear> years;
    private final Optional<FolderEntry> region;

    private DeliveryFolder(FolderListing listing) {
        this.region = listing.files().stream()
                .filter(e -> e.path().equals(RegionFile.NAME))
                .findFirst();
        this.files = listing.files().stream()
                .filter(e -> !e.path().equals(RegionFile.NAME))
                .toList();
        this.ignored = List.copyOf(listing.ignored());
        this.years = listing.topFolders().stream()
                .flatMap(name -> SchoolYear.find(name).stream())
                .sorted()
                .toList();
    }

    /**
     * Lists a folder.
     *
     * @param address a local path, or an address such as {@code hdfs://host/deliveries}
     * @throws IOException if there is no such folder, or it cannot be listed
     */
    public static DeliveryFolder list(String address) throws IOException {
        return new DeliveryFolder(FolderListing.of(address));
    }

    /** Hidden files, lock files and notes: neither read nor held against anyone. Sorted. */
    public List<String> ignored() {
        return ignored;
    }

    /** The school years that have a folder, empty or not, in order. */
    public List<SchoolYear> years() {
        return years;
    }

    /** What came of reading {@code region.json}: a region, or what is wrong with the file. */
    public record RegionReading(Optional<Region> region, List<Finding> findings) {
        public RegionReading {
            findings = List.copyOf(findings);
        }
    }

    /** Reads {@code region.json}; all its faults are told together. */
    public RegionReading readRegion(Language language) {
        var messages = Messages.in(language);
        if (region.isEmpty()) {
            return new RegionReading(
                    Optional.empty(), List.of(Finding.of(messages, Rule.REGION_MISSING, RegionFile.NAME, 0, "")));
        }
        byte[] json;
        try (InputStream in = region.get().stored().open()) {
            json = in.readAllBytes();
        } catch (IOException e) {
            return new RegionReading(
                    Optional.empty(), List.of(Finding.of(messages, Rule.UNREADABLE, RegionFile.NAME, 0, "")));
        }
        var outcome =
                RegionFile.read(json, Stream.of(Kind.values()).map(Kind::id).toList());
        var findings = outcome.faults().stream()
                .map(fault -> Finding.of(
                        messages,
                        Rule.REGION,
                        RegionFile.NAME,
                        fault.line(),
                        fault.place(),
                        language.choose(fault.english(), fault.norwegian())))
                .toList();
        return new RegionReading(outcome.region(), findings);
    }

    /**
     * All files in the order of their paths' UTF-8 bytes. A file whose name or place is wrong is among them, with a
     * fault; reading it gives its hash and that fault.
     *
     * @param asOf a school year that begins later has no place here
     */
    public List<DeliveryFile> files(Region of, LocalDate asOf, Language language) {
        var placement = new Placement(of, asOf, Messages.in(language));
        var placed = new ArrayList<DeliveryFile>(files.size());
        for (var entry : files) {
            placed.add(placement.place(entry, placed.size()));
        }
        return placed;
    }
}
