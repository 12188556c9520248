package no.tromsfylke.overgang.pipeline.recomputation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * An XLSX workbook with one sheet of data, flat or in the layout of the printed form: first a row Skole | which | Klasse |
 * which, then the heading. A cell that is a day by its format becomes {@code date:} and the day in ISO form, a number its
 * plain decimal digits.
 */
final class Spreadsheet {

    private Spreadsheet() {}

    static DeliveredTable read(byte[] bytes) throws UnreadableFile {
        List<Row> rows = new ArrayList<>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> stream = sheet.openStream()) {
                    List<Row> filled = stream.filter(Spreadsheet::isFilled).toList();
                    if (!filled.isEmpty() && !rows.isEmpty()) {
                        throw new UnreadableFile("several sheets with data");
                    }
                    rows.addAll(filled);
                }
            }
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableFile("not readable as a spreadsheet", e);
        }
        if (rows.isEmpty()) {
            throw new UnreadableFile("no heading");
        }
        return table(rows);
    }

    private static DeliveredTable table(List<Row> rows) throws UnreadableFile {
        Map<String, String> preset = new LinkedHashMap<>();
        int heading = 0;
        String[] first = texts(rows.get(0), rows.get(0).getCellCount());
        if (first.length >= 3 && isWord(first[0], "skole") && isWord(first[2], "klasse")) {
            preset.put("skole", orEmpty(first, 1));
            preset.put("klasse", orEmpty(first, 3));
            heading = 1;
        }
        if (rows.size() <= heading) {
            throw new UnreadableFile("no heading");
        }
        String[] headings = texts(rows.get(heading), rows.get(heading).getCellCount());
        int width = headings.length;
        while (width > 0 && headings[width - 1] == null) {
            width--;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            names.add(headings[i] == null ? "" : headings[i]);
        }
        List<DeliveredRow> read = new ArrayList<>();
        for (Row row : rows.subList(heading + 1, rows.size())) {
            read.add(row(row, width));
        }
        return new DeliveredTable(names, read, preset);
    }

    private static DeliveredRow row(Row row, int width) {
        boolean error = row.stream().anyMatch(cell -> cell != null && cell.getType() == CellType.ERROR);
        String[] cells = texts(row, Math.max(width, row.getCellCount()));
        int length = cells.length;
        while (length > width && cells[length - 1] == null) {
            length--;
        }
        var read = DeliveredRow.of(row.getRowNum(), java.util.Arrays.copyOf(cells, length), width);
        return error ? new DeliveredRow(read.line(), read.cells(), Optional.of("a cell that is an error")) : read;
    }

    private static String[] texts(Row row, int width) {
        String[] texts = new String[width];
        for (int i = 0; i < width; i++) {
            texts[i] = row.hasCell(i) ? text(row.getCell(i)) : null;
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return null;
        }
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY, ERROR -> null;
            case BOOLEAN -> cell.asBoolean() ? "true" : "false";
            case NUMBER -> isDay(cell) ? "date:" + cell.asDate().toLocalDate() : number(cell.asNumber());
            case STRING -> cell.getText();
            case FORMULA -> raw;
        };
    }

    private static boolean isDay(Cell cell) {
        Integer format = cell.getDataFormatId();
        if (format != null && format >= 14 && format <= 22) {
            return true;
        }
        String pattern = cell.getDataFormatString();
        if (pattern == null) {
            return false;
        }
        String letters = pattern.toLowerCase(Locale.ROOT);
        return letters.contains("yy") || letters.contains("dd") || letters.contains("d/") || letters.contains("d.");
    }

    /** Digits as a person would type them; never the three decimals that could be thousands. */
    static String number(BigDecimal number) {
        BigDecimal plain = new BigDecimal(Double.toString(number.doubleValue())).stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        return plain.scale() == 3 ? plain.setScale(4).toPlainString() : plain.toPlainString();
    }

    private static boolean isFilled(Row row) {
        return row.stream()
                .anyMatch(cell -> cell != null
                        && (cell.getType() == CellType.ERROR
                                || (text(cell) != null && !text(cell).isBlank())));
    }

    private static boolean isWord(String text, String word) {
        return text != null && text.strip().toLowerCase(Locale.ROOT).equals(word);
    }

    private static String orEmpty(String[] cells, int index) {
        return index < cells.length && cells[index] != null ? cells[index] : "";
    }
}
