package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/** A short text that is kept as it is. */
public final class ShortText extends ColumnType<String> {

    private final int longest;
    private final Rule length;

    /**
     * @param longest greatest number of characters
     * @param length the rule a longer text breaks
     */
    public ShortText(int longest, Rule length) {
        this.longest = longest;
        this.length = length;
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
    public boolean isFree() {
        return true;
    }

    @Override
    public long read(Cell cell, Judge judge) {
        throw new UnsupportedOperationException("kept as text");
    }

    @Override
    public String readText(Cell cell, Judge judge) {
        String text = cell.text();
        if (text.length() <= longest) {
            return text;
        }
        judge.reject(length);
        return null;
    }

    @Override
    public String description() {
        return "text of at most %d characters".formatted(longest);
    }
}
