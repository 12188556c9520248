package no.tromsfylke.overgang.pipeline.sample.folder;

import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.style.Style;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Dates;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Deadlines;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Format;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Headings;

/** Who delivers what in which style: offices have habits, and change them when they change their software. */
final class StyleBook {

    private static final Style SPREADSHEET_CSV =
            new Style(Format.CSV_SPREADSHEET, Headings.TECHNICAL, Dates.NORWEGIAN, Deadlines.COMMA);
    private static final Style SPREADSHEET =
            new Style(Format.XLSX, Headings.NORWEGIAN, Dates.NORWEGIAN, Deadlines.NUMBER);
    private static final Style WINDOWS =
            new Style(Format.CSV_WINDOWS, Headings.PRINTED, Dates.NORWEGIAN_SHORT, Deadlines.WORD);
    private static final Style COMMA = new Style(Format.CSV_COMMA, Headings.CAPITALS, Dates.ISO, Deadlines.POINT);
    private static final Style TAB = new Style(Format.CSV_TAB, Headings.NORWEGIAN, Dates.NORWEGIAN, Deadlines.DAY);
    private static final Style JSON = new Style(Format.JSON, Headings.TECHNICAL, Dates.ISO, Deadlines.NUMBER);
    private static final Style PRINTED_FORM =
            new Style(Format.XLSX_PRINTED_FORM, Headings.PRINTED, Dates.ISO, Deadlines.POINT);

    /** Whether everybody delivers as people do, or as systems do. */
    private final Manner manner;

    StyleBook(Manner manner) {
        this.manner = manner;
    }

    /** The style of a municipality's or, under its two digits, of the county's deliveries of a kind. */
    Style style(String deliverer, Form form, SchoolYear year) {
        if (manner == Manner.PLAIN) {
            return Style.PLAIN;
        }
        return switch (deliverer) {
            case "5530" -> senja(form, year);
            case "5524" -> maalselv(form, year);
            case "5520" -> bardu(form, year);
            case "5526" -> COMMA;
            case "5522" -> form == Form.ARSHJUL ? SPREADSHEET : JSON;
            case "5528" -> form == Form.KARTLEGGING ? PRINTED_FORM : SPREADSHEET_CSV;
            case "5518" -> TAB;
            case "55" -> county(form, year);
            default -> Style.PLAIN;
        };
    }

    private static Style senja(Form form, SchoolYear year) {
        boolean spreadsheet = year.firstYear() >= 2020 && (form == Form.KARTLEGGING || form == Form.ELEVTALL);
        return spreadsheet ? SPREADSHEET : SPREADSHEET_CSV;
    }

    private static Style maalselv(Form form, SchoolYear year) {
        return year.firstYear() < 2017 && form == Form.KARTLEGGING ? PRINTED_FORM : WINDOWS;
    }

    private static Style bardu(Form form, SchoolYear year) {
        if (form == Form.KARTLEGGING) {
            return year.firstYear() < 2019 ? PRINTED_FORM : SPREADSHEET;
        }
        return SPREADSHEET_CSV;
    }

    private static Style county(Form form, SchoolYear year) {
        if (form == Form.LAEREKONTRAKT && year.firstYear() >= 2018) {
            return SPREADSHEET;
        }
        return form == Form.ARSHJUL ? WINDOWS : Style.PLAIN;
    }

    /** Whether each school sends a mapping file of its own. */
    boolean sendsSchoolBySchool(String municipality, SchoolYear year) {
        if (manner == Manner.PLAIN) {
            return false;
        }
        boolean printed = style(municipality, Form.KARTLEGGING, year).format() == Format.XLSX_PRINTED_FORM;
        return printed || (municipality.equals("5530") && year.firstYear() >= 2025);
    }

    /** What a file of the kind is called, without its extension. */
    String fileName(String deliverer, Form form, SchoolYear year) {
        boolean norwegian = manner == Manner.LIVED_IN
                && (deliverer.equals("5524")
                        || deliverer.equals("5518")
                        || (deliverer.equals("55") && form == Form.ARSHJUL))
                && year.firstYear() % 2 == 0;
        if (!norwegian) {
            return form.id();
        }
        return switch (form) {
            case ARSHJUL -> "Årshjul";
            case OPPFOLGING -> "Oppfølging";
            case KARTLEGGING -> "Kartlegging";
            default -> form.id();
        };
    }
}
