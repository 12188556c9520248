-- How a cell's text is read (deliveries: ticks, decimals, dates, deadlines). Every macro gives NULL for a blank and for
-- what it cannot read, except the ticks, where a blank is a plain no; so "text given, value NULL" is an invalid value.
-- Cells of a spreadsheet that are dates by their format arrive as 'date:' and the day in ISO form.

-- Blank is blank, whatever kind of space it is made of.
CREATE MACRO cell(t) AS nullif(trim(t, chr(32) || chr(9) || chr(10) || chr(13) || chr(160) || chr(8239)), '');

CREATE MACRO tick(t) AS CASE
    WHEN t IS NULL THEN false
    WHEN lower(t) IN ('x', 'ja', '1', 'true') THEN true
    WHEN lower(t) IN ('nei', '0', 'false') THEN false
END;

-- The printed form has text in these columns: text means yes, unless it begins with a denial or is only a dash.
CREATE MACRO tick_or_text(t) AS CASE
    WHEN t IS NULL THEN false
    WHEN tick(t) IS NOT NULL THEN tick(t)
    WHEN starts_with(lower(t), 'nei') OR starts_with(lower(t), 'ingen') OR starts_with(lower(t), 'ikke') THEN false
    WHEN regexp_full_match(t, '[-\x{2010}-\x{2015}\x{2212}]+') THEN false
    ELSE true
END;

CREATE MACRO whole(t) AS CASE WHEN regexp_full_match(t, '[0-9]{1,9}') THEN t::INTEGER END;

-- A decimal comma or point; three digits after a point may as well be thousands and are refused.
CREATE MACRO decimal_number(t) AS CASE
    WHEN regexp_full_match(t, '-?[0-9]{1,9}([.,][0-9]{1,17})?') AND NOT (t[-4] = '.' AND length(t) <= 7 + (t[1] = '-')::INT)
    THEN replace(t, ',', '.')::DOUBLE
END;

CREATE MACRO day(t) AS CASE
    WHEN regexp_full_match(t, '(date:)?[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN TRY_CAST(right(t, 10) AS DATE)
    WHEN regexp_full_match(t, '[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}') THEN try_strptime(t, '%d.%m.%Y')::DATE
END;

-- The application deadline: 1.2 or 1.3 in many spellings, or as a day.
CREATE MACRO deadline(t) AS CASE
    WHEN regexp_full_match(lower(t), '0?1[.,] ?(0?2|feb(ruar)?)[.]?') THEN '1.2'
    WHEN regexp_full_match(lower(t), '0?1[.,] ?(0?3|mars?)[.]?') THEN '1.3'
    WHEN dayofmonth(day(t)) = 1 AND month(day(t)) = 2 THEN '1.2'
    WHEN dayofmonth(day(t)) = 1 AND month(day(t)) = 3 THEN '1.3'
END;

-- The letters å, ø and æ as a, o and ae, for comparing words.
CREATE MACRO plain(t) AS replace(replace(replace(lower(nfc_normalize(t)), 'å', 'a'), 'ø', 'o'), 'æ', 'ae');

CREATE MACRO conclusion(t) AS CASE
    WHEN t IS NULL THEN NULL
    WHEN t = 'oppfolging' THEN 'follow_up'
    WHEN t = 'ordinaert' THEN 'ordinary'
    WHEN t = 'saerskilt' THEN 'special_process'
    WHEN plain(t) = 'oppfolging' OR contains(plain(t), 'overgangsoppfolging') THEN 'follow_up'
    WHEN contains(plain(t), 'ordinaert') THEN 'ordinary'
    WHEN contains(plain(t), 'saerskilt') THEN 'special_process'
    ELSE 'unknown'
END;

CREATE MACRO one_of(t, allowed) AS CASE WHEN list_contains(allowed, t) THEN t END;

CREATE MACRO is_pseudonym(t) AS
    regexp_full_match(t, '[A-Za-z0-9_-]{8,64}')
    AND regexp_matches(t, '[A-Za-z]')
    AND regexp_matches(t, '[0-9].*[0-9]');

-- School years are known by their first calendar year.
CREATE MACRO school_year(y) AS y || '-' || lpad(((y + 1) % 100)::VARCHAR, 2, '0');
CREATE MACRO as_of() AS getvariable('as_of');
CREATE MACRO is_closed(y) AS as_of() >= make_date(y + 1, 8, 1);
CREATE MACRO autumn(y, m, d) AS make_date(y, m, d);
CREATE MACRO spring(y, m, d) AS make_date(y + 1, m, d);

-- A date of a delivery: not after the as-of date, from 1 July before to 31 December after the school year.
CREATE MACRO in_window(d, y) AS
    d <= as_of() AND d BETWEEN autumn(y, 7, 1) AND spring(y, 12, 31);
CREATE MACRO blank_or_in_window(t, y) AS t IS NULL OR coalesce(in_window(day(t), y), false);
