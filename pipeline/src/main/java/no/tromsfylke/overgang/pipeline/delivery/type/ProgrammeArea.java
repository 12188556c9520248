package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/** A programme-area code of ten characters, whose prefix is known to region.json. */
public final class ProgrammeArea extends ColumnType<String> {

    private static final int LENGTH = 10;

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
    public long read(Cell cell, Judge judge) {
        throw new UnsupportedOperationException("kept as text");
    }

    @Override
    public String readText(Cell cell, Judge judge) {
        boolean formed = cell.length() == LENGTH;
        for (int i = 0; formed && i < LENGTH; i++) {
            char c = cell.at(i);
            formed = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        }
        if (!formed) {
            judge.reject(Rule.PROGRAMME);
            return null;
        }
        if (judge.register().hasProgramme(cell)) {
            return cell.ascii();
        }
        String code = cell.ascii();
        judge.reject(
                Rule.PROGRAMME_PREFIX,
                judge.register().nearProgramme(code).map(judge::didYouMean).orElse(""));
        return null;
    }

    @Override
    public String description() {
        return "programme code: ten of `A-Z 0-9 -` with a prefix known to region.json";
    }
}
