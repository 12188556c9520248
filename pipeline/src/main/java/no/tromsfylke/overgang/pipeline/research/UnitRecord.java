package no.tromsfylke.overgang.pipeline.research;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.population.Unit;

/**
 * A unit on its way to its file: the key columns, and the position of its category in each series, −1 where it is in
 * none. About 150 bytes, of which the pupil's pseudonym comes first; so records sorted as bytes are sorted by pupil.
 */
final class UnitRecord {

    private static final byte NONE = -1;

    private final List<String> keys;
    private final byte[] positions;

    private UnitRecord(List<String> keys, byte[] positions) {
        this.keys = List.copyOf(keys);
        this.positions = positions;
    }

    /** Packs a unit; the class is told by a mark that is no text of the school's own. */
    static byte[] pack(String pupil, String classMark, Unit unit, UnitColumns columns) {
        var place = unit.place();
        var bytes = new ByteArrayOutputStream(192);
        var out = new DataOutputStream(bytes);
        try {
            for (var key : List.of(
                    pupil,
                    place.municipality(),
                    place.lowerSchool(),
                    place.upperSchool(),
                    place.programme(),
                    place.level(),
                    classMark)) {
                out.writeUTF(key);
            }
            for (var counted : columns.series()) {
                out.writeByte(counted.find(unit).orElse(NONE));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static UnitRecord unpack(byte[] record) {
        var in = new DataInputStream(new ByteArrayInputStream(record));
        try {
            var keys = new ArrayList<String>();
            for (int i = 0; i < UnitColumns.KEYS.size(); i++) {
                keys.add(in.readUTF());
            }
            return new UnitRecord(keys, in.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As in {@link UnitColumns#KEYS}; empty where the unit has none. */
    List<String> keys() {
        return keys;
    }

    /** The category in a series, by its place among those of the population. */
    Optional<String> find(int place, UnitColumns columns) {
        return positions[place] == NONE
                ? Optional.empty()
                : Optional.of(columns.series().get(place).series().categories().get(positions[place]));
    }

    String pupil() {
        return keys.get(0);
    }

    /** Everything that tells where the pupil is found: what an acquaintance knows too. */
    List<String> whereabouts() {
        return keys.subList(1, keys.size());
    }
}
