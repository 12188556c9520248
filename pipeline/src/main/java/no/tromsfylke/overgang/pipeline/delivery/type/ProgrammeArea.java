package no.tromsfylke.overgang.pipeline.delivery.type;

/** A programme-area code of ten characters, whose prefix is known to region.json. */
public final class ProgrammeArea extends ColumnType<String> {

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
        return "programme code: ten of `A-Z 0-9 -` with a prefix known to region.json";
    }
}
