package no.tromsfylke.overgang.pipeline.delivery.type;

/** A pupil's pseudonym: 8–64 of {@code A-Z a-z 0-9 _ -} with at least one letter and two digits. */
public final class Pseudonym extends ColumnType<String> {

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public String decode(long number) {
        throw new UnsupportedOperationException("kept as text");
    }

    @Override
    public long encode(String value) {
        throw new UnsupportedOperationException("kept as text");
    }

    @Override
    public String description() {
        return "pseudonym: 8–64 of `A-Z a-z 0-9 _ -`, at least one letter and two digits";
    }
}
