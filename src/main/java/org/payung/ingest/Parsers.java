package org.payung.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.series.Area;
import org.payung.series.Nature;
import org.payung.series.NearestWord;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.Sex;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** How the text of each field becomes a value, and what a message says was expected. */
final class Parsers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final Pattern AGE = Pattern.compile("_T|[YM]\\d{1,3}(T\\d{1,3})?|[YM]_(GE|GT|LE|LT)\\d{1,3}");
    private static final Pattern BREAKDOWN = Pattern.compile("_T|[a-z_]+=[A-Za-z0-9_]+(;[a-z_]+=[A-Za-z0-9_]+)*");
    private static final Pattern ILOSTAT_PERIOD = Pattern.compile("(\\d{4})(?:(Q[1-4])|M(\\d{2}))");
    private static final Pattern YEAR_AS_DECIMAL = Pattern.compile("(\\d{4})\\.0");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    /** From units to thousands of thousand millions. */
    private static final int MAX_MULTIPLIER = 12;

    private final Map<String, String> areas = new HashMap<>();
    private final Collection<String> areaNames = new TreeSet<>();
    private final Catalogue catalogue;

    Parsers(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Area area : catalogue.areas().values()) {
            areas.put(area.id(), area.id());
            areas.putIfAbsent(area.name().toLowerCase(Locale.ROOT), area.id());
            if (area.m49() != 0) {
                areas.putIfAbsent(Integer.toString(area.m49()), area.id());
            }
            areaNames.add(area.id());
            areaNames.add(area.name());
        }
    }

    /** The id of an area, from that id, its M49 number or its English name. */
    String area(String text) throws CellFault {
        String number = text.replaceFirst("^0+(?=\\d)", "").replaceFirst("\\.0$", "");
        String id = areas.getOrDefault(number, areas.get(text.toLowerCase(Locale.ROOT)));
        if (id == null) {
            throw new CellFault(
                    "unknown-area",
                    "an area of areas.csv by id, M49 number or name" + NearestWord.question(text, areaNames));
        }
        return id;
    }

    ConceptDefinition concept(String text) throws CellFault {
        ConceptDefinition concept = catalogue.concepts().get(text);
        if (concept == null) {
            throw new CellFault(
                    "unknown-concept",
                    "a concept of concepts.yml"
                            + NearestWord.question(text, catalogue.concepts().keySet()));
        }
        return concept;
    }

    static String age(String text) throws CellFault {
        return matching(AGE, text, "bad-age", "an SDMX age such as _T, Y15T24 or Y_GE65");
    }

    static String breakdown(String text) throws CellFault {
        return matching(BREAKDOWN, text, "bad-breakdown", "_T or a breakdown such as quantile=Q1");
    }

    private static String matching(Pattern pattern, String text, String code, String expected) throws CellFault {
        if (!pattern.matcher(text).matches()) {
            throw new CellFault(code, expected);
        }
        return text;
    }

    /** A period in our text form, as {@code 2024Q3} or {@code 2024M07} of ILOSTAT, or a year that a program made a decimal. */
    static Period period(String text) throws CellFault {
        String plain = YEAR_AS_DECIMAL.matcher(text).replaceFirst("$1");
        var matcher = ILOSTAT_PERIOD.matcher(plain);
        if (matcher.matches()) {
            plain = matcher.group(1) + "-" + (matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return parsed(Period::parse, plain, "bad-period", "a period such as 2023, 2023-Q2, 2023-04 or 2022-02/P11M");
    }

    static Sex sex(String text) throws CellFault {
        return parsed(Sex::parse, text, "bad-sex", "_T, M or F");
    }

    static Unit unit(String text) throws CellFault {
        return parsed(
                Unit::new,
                text,
                "bad-unit",
                "percent, points, persons, cases, years, months, weeks, days, ratio or a currency such as IDR/month");
    }

    static StockFlow stockFlow(String text) throws CellFault {
        return parsed(StockFlow::parse, text, "bad-stock-flow", "AVG, EOP, FLOW_PERSONS, FLOW_CASES, AMOUNT or _Z");
    }

    static ObservationStatus status(String text) throws CellFault {
        return parsed(
                ObservationStatus::valueOf,
                text,
                "bad-status",
                "an SDMX status letter, one of " + letters(ObservationStatus.values()));
    }

    static Nature nature(String text) throws CellFault {
        return parsed(Nature::valueOf, text, "bad-nature", "one of " + letters(Nature.values()));
    }

    private static String letters(Enum<?>[] values) {
        return String.join(" ", Arrays.stream(values).map(Enum::name).toList());
    }

    /** A day; a month alone stands for its first day. */
    static LocalDate date(String text) throws CellFault {
        try {
            return MONTH.matcher(text).matches() ? LocalDate.parse(text + "-01") : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CellFault("bad-date", "a day such as 2024-10-08, or a month such as 2024-10");
        }
    }

    static Integer tier(String text) throws CellFault {
        return Integer.valueOf(matching(Pattern.compile("[123]"), text, "bad-tier", "1, 2 or 3"));
    }

    /** The power of ten that the value is multiplied with. */
    static Integer multiplier(String text) throws CellFault {
        matching(Pattern.compile("\\d{1,2}"), text, "bad-multiplier", "a power of ten from 0 to " + MAX_MULTIPLIER);
        int power = Integer.parseInt(text);
        if (power > MAX_MULTIPLIER) {
            throw new CellFault("bad-multiplier", "a power of ten from 0 to " + MAX_MULTIPLIER);
        }
        return power;
    }

    static BigDecimal number(String text) throws CellFault {
        if (!NUMBER.matcher(text).matches()) {
            throw new CellFault("bad-number", "a number such as 1204.5, without separators of thousands");
        }
        return new BigDecimal(text);
    }

    static String words(String text) throws CellFault {
        if (text.isEmpty()) {
            throw new CellFault("empty-cell", "words");
        }
        return text;
    }

    private static <T> T parsed(Function<String, T> parser, String text, String code, String expected)
            throws CellFault {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new CellFault(code, expected);
        }
    }
}
