package no.tromsfylke.overgang.pipeline.delivery.type;

/** A short text that is kept as it is. */
public final class ShortText extends ColumnType<String> {

    private final int longest;

    /** @param longest greatest number of characters */
    public ShortText(int longest) {
        this.longest = longest;
    }

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
        return "text of at most %d characters".formatted(longest);
    }
}
