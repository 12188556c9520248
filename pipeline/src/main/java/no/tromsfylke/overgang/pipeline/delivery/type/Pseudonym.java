package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

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
    public long read(Cell cell, Judge judge) {
        throw new UnsupportedOperationException("kept as text");
    }

    @Override
    public String readText(Cell cell, Judge judge) {
        int letters = 0;
        int digits = 0;
        int others = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.at(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                letters++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '-' && c != '_') {
                others++;
            }
        }
        if (others == 0 && letters >= 1 && digits >= 2 && cell.length() >= 8 && cell.length() <= 64) {
            return cell.ascii();
        }
        boolean number = cell.kind() == Cell.Kind.NUMBER || isScientific(cell.text());
        judge.reject(number ? Rule.SCIENTIFIC : Rule.PSEUDONYM);
        return null;
    }

    /** {@code 1E+15}, {@code 1,2345E+15}: what a spreadsheet makes of a long number. */
    private static boolean isScientific(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        return e > 0
                && text.chars().limit(e).allMatch(c -> Character.isDigit(c) || c == '.' || c == ',')
                && text.length() > e + 2
                && (text.charAt(e + 1) == '+' || text.charAt(e + 1) == '-')
                && text.chars().skip(e + 2L).allMatch(Character::isDigit);
    }

    @Override
    public String description() {
        return "pseudonym: 8–64 of `A-Z a-z 0-9 _ -`, at least one letter and two digits";
    }
}
