package no.tromsfylke.overgang.pipeline.delivery;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Turns a spreadsheet's cells into typed cells: whether a number is a date is told by its format. */
final class SheetCells {

    private static final long DAY_1900 = -25_569; // 1899-12-30, day 0 of the calendar of 1900
    private static final long DAY_1904 = -24_107; // 1904-01-01, day 0 of the calendar of 1904

    /** Until this day the calendar of 1900 is one off, for it holds a 29 February 1900. */
    private static final long LEAP_DAY_THAT_WAS_NOT = 60;

    /** Text in quotes, colours and conditions in brackets, escaped characters: no part of a number format's letters. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");

    private final boolean from1904;

    SheetCells(boolean from1904) {
        this.from1904 = from1904;
    }

    void fill(Cells cells, Row row) {
        cells.begin(row.getRowNum());
        int last = -1;
        for (int i = 0; i < row.getCellCount(); i++) {
            if (row.getCell(i) != null && row.getCell(i).getType() != CellType.EMPTY) {
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            var cell = row.getCell(i);
            if (cell == null) {
                cells.addBlank();
            } else {
                add(cells, cell);
                if (cell.getFormula() != null) {
                    cells.markFormula();
                }
            }
        }
    }

    private void add(Cells cells, Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            cells.addError();
        } else if (value instanceof BigDecimal number) {
            addNumber(cells, cell, number);
        } else if (value instanceof Boolean truth) {
            cells.addTruth(truth);
        } else if (value instanceof String text) {
            if (cell.getFormula() != null && text.startsWith("#")) {
                cells.addError();
            } else {
                cells.addText(text);
            }
        } else {
            cells.addBlank();
        }
    }

    private void addNumber(Cells cells, Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (isDate(id, format)) {
            cells.addDate(epochDay(number.longValue()));
        } else if (id == 9 || id == 10 || format.contains("%")) {
            cells.addNumber(number.movePointRight(2).doubleValue()); // shown and meant as percent
        } else {
            cells.addNumber(number.doubleValue());
        }
    }

    /** Built-in formats with a day in them (ECMA-376, 18.8.30), or own formats with a year or day. */
    private static boolean isDate(int id, String format) {
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58)) {
            return true;
        }
        String letters = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return id != 0 && (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0);
    }

    private long epochDay(long serial) {
        if (from1904) {
            return DAY_1904 + serial;
        }
        return DAY_1900 + serial + (serial < LEAP_DAY_THAT_WAS_NOT ? 1 : 0);
    }
}
