package no.tromsfylke.overgang.pipeline.sample.style;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with one sheet, as spreadsheet programs write it (ECMA-376), but without anything that differs from one
 * writing to the next: no author, no time, a fixed order of parts. Kept in memory until saved; meant for small files.
 */
final class Sheet {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Day 0 of the spreadsheet calendar, which counts a 29 February 1900 that never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Any fixed time; the very first a zip entry can bear would be written with the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1981, 1, 1, 0, 0);

    private final String name;
    private final StringBuilder cells = new StringBuilder();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int references;
    private int rows;

    Sheet(String name) {
        this.name = name;
    }

    /** Adds a row; texts, numbers and days keep their type, null leaves a cell out. */
    void add(Object[] values) {
        rows++;
        cells.append("<row r=\"").append(rows).append("\">");
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !"".equals(values[i])) {
                add(values[i], (char) ('A' + i % 26), i / 26);
            }
        }
        cells.append("</row>");
    }

    private void add(Object value, char column, int alphabet) {
        cells.append("<c r=\"");
        if (alphabet > 0) {
            cells.append((char) ('A' + alphabet - 1));
        }
        cells.append(column).append(rows).append('"');
        if (value instanceof LocalDate day) {
            cells.append(" s=\"1\"><v>").append(ChronoUnit.DAYS.between(DAY_ZERO, day));
        } else if (value instanceof Number) {
            cells.append("><v>").append(value);
        } else {
            references++;
            cells.append(" t=\"s\"><v>").append(texts.computeIfAbsent(value.toString(), t -> texts.size()));
        }
        cells.append("</v></c>");
    }

    void save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + name
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "styles",
                            "styles.xml",
                            "sharedStrings",
                            "sharedStrings.xml"));
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/sharedStrings.xml", sharedStrings());
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + cells + "</sheetData></worksheet>");
        }
    }

    private static void part(ZipOutputStream zip, String path, String content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + override("/xl/styles.xml", "styles+xml")
                + override("/xl/sharedStrings.xml", "sharedStrings+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }

    private static String relationships(String... typesAndTargets) {
        var xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"");
            xml.append(OFFICE).append('/').append(typesAndTargets[i]);
            xml.append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** The second cell format shows a day, by the built-in number format 14. */
    private static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "</cellXfs></styleSheet>";
    }

    private String sharedStrings() {
        var xml = new StringBuilder(HEAD + "<sst xmlns=\"" + MAIN + "\" count=\"" + references + "\" uniqueCount=\""
                + texts.size() + "\">");
        for (String text : texts.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">").append(escaped(text)).append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
