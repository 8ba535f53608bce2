package org.payung.report.pdf;

import static org.payung.report.pdf.Sample.coverage;
import static org.payung.report.pdf.Sample.dash;
import static org.payung.report.pdf.Sample.figure;
import static org.payung.report.pdf.Sample.figures;
import static org.payung.report.pdf.Sample.ids;
import static org.payung.report.pdf.Sample.key;
import static org.payung.report.pdf.Sample.left;
import static org.payung.report.pdf.Sample.note;
import static org.payung.report.pdf.Sample.plot;
import static org.payung.report.pdf.Sample.row;
import static org.payung.report.pdf.Sample.runs;
import static org.payung.report.pdf.Sample.text;
import static org.payung.report.pdf.Sample.value;
import static org.payung.report.pdf.Sample.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.report.Block;
import org.payung.report.Cell;
import org.payung.report.Drawing;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.Table;

/** The page of coverage as it was drawn: table and dot plot in one, groups with ranges. */
final class SampleCoverage {

    private static final Table.Scale SCALE = new Table.Scale(0, 100, List.of(0.0, 25.0, 50.0, 75.0, 100.0), "%");

    private SampleCoverage() {}

    static Page page() {
        return new Page(
                "coverage",
                6,
                "Effective protection",
                "Effective protection · Who is paid when out of work?",
                "Four of fifteen countries reach more than one unemployed person in four",
                runs("In seven of the fifteen coverage is zero. Five of these had no periodic cash benefit in 2020;"
                        + " Indonesia has paid since February 2022. India and the Philippines published 0 while a scheme"
                        + " was in force."),
                List.of(
                        new Block.Heading(
                                "Table and figure 2. Unemployed people who receive a periodic cash benefit",
                                "Per cent of all unemployed persons aged 15 and over; latest value of each country."
                                        + " SDG series SI_COV_UEMP.",
                                "table-2"),
                        new Block.TableBlock(
                                countries(),
                                key(
                                        "full",
                                        "value of 2020",
                                        "open",
                                        "another year, printed",
                                        "earlier",
                                        "earlier value, same vintage",
                                        "zero",
                                        "zero",
                                        "range",
                                        "range of a group")),
                        new Block.Heading(
                                "Table and figure 3. The same for groups of countries, 2020",
                                "Per cent, weighted by unemployed persons. Range: countries without a value set to 0"
                                        + " and to 100.",
                                "table-3"),
                        new Block.TableBlock(groups(), null),
                        new Block.Notes(List.of(
                                note(
                                        "Marks:",
                                        "y value of another year · n no periodic cash benefit in law (structural zero)"
                                                + " · q queried by a check · a first full year of the scheme · x not"
                                                + " received · v year from memory, to be verified · r range only: no"
                                                + " value is imputed here · grey: older than five years, left out of"
                                                + " changes."),
                                note(
                                        "Fifteen countries:",
                                        "chosen for this layout; the list of the meeting was not found."),
                                note("Set aside:", "Kazakhstan 2020 (V02: total 8.9 outside women 5.2 and men 8.1)."),
                                note(
                                        "Sources:",
                                        "ILO Social Security Inquiry, UN SDG database (export saved October 2023)."
                                                + " Weights: labour force 2020 (World Bank) × unemployment rate 2019"
                                                + " (UN Statistical Yearbook); one area ILOSTAT 2020."),
                                ids(
                                        "Ids:",
                                        "2024-Q3-r1:«AREA»:SI_COV_UEMP:_T:«SEX»:_T:_T:value:«YEAR» · groups:"
                                                + " …:weighted:2020")))));
    }

    private static Table countries() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(country("Viet Nam", "VNM", "2009", "v", "66.6", "", 2020, mark(66.6, 0), earlier(45.0, "’16", true)));
        rows.add(
                country("Thailand", "THA", "2004", "v", "61.0", "y", 2019, mark(61.0, 19), earlier(43.2, "’15", true)));
        rows.add(country(
                "Korea, Republic of", "KOR", "", "x", "37.1", "y", 2019, left19(37.1), earlier(45.4, "’18", false)));
        rows.add(country("Mongolia", "MNG", "1994", "", "28.8", "", 2020, mark(28.8, 0), earlier(31.0, "’16", false)));
        rows.add(country("China", "CHN", "1999", "", "24.1", "", 2020, mark(24.1, 0), earlier(23.2, "’17", true)));
        rows.add(country("Japan", "JPN", "", "x", "22.4", "y", 2018, grey(22.4), null));
        rows.add(country("Lao PDR", "LAO", "", "x", "7.6", "", 2020, mark(7.6, 0), null));
        rows.add(country("Malaysia", "MYS", "2018", "", "3.0", "", 2020, mark(3.0, 0), null));
        rows.add(zero("Bangladesh", "BGD", "", "n", "n", "no periodic cash benefit"));
        rows.add(zero("Cambodia", "KHM", "", "n", "n", "no periodic cash benefit"));
        rows.add(zero("India", "IND", "2018", "", "q", "0 published while a scheme is in force: queried"));
        rows.add(zero("Indonesia", "IDN", "2022", "", "n", "no periodic cash benefit before 2022"));
        rows.add(zero("Nepal", "NPL", "", "n", "n", "no periodic cash benefit"));
        rows.add(zero("Philippines", "PHL", "2019", "", "a", "0 published; scheme began in March 2019"));
        rows.add(zero("Sri Lanka", "LKA", "", "n", "n", "no periodic cash benefit"));
        return new Table(
                "table-2",
                List.of(
                        left("Country", 80),
                        new Table.Column("Pays since", "", Table.Align.FIGURE, 41, null),
                        figures("Total", "%", 33),
                        figures("Year", "", 34),
                        figures("Women", "%", 40),
                        figures("Men", "%", 40),
                        plot(213, SCALE)),
                List.of(),
                rows,
                481);
    }

    private static Table.Row country(
            String name,
            String area,
            String since,
            String sinceMark,
            String total,
            String mark,
            int year,
            Drawing.Mark now,
            Drawing.@Nullable Mark before) {
        boolean old = now.sign() == Drawing.Sign.GREY;
        List<Drawing.Mark> marks = before == null ? List.of(now) : List.of(now, before);
        Cell.Weight weight = old ? Cell.Weight.GREY : Cell.Weight.BOLD;
        boolean sexes = area.equals("MNG");
        return row(
                words(name),
                since.isEmpty() ? dash(sinceMark) : text(since, sinceMark),
                value(coverage(area, total, year), mark, weight),
                text(String.valueOf(year), old ? Cell.Weight.GREY : Cell.Weight.PLAIN),
                sexes ? value("MNG:SI_COV_UEMP:_T:F:_T:_T:value:2020", "38.8") : dash("x"),
                sexes ? value("MNG:SI_COV_UEMP:_T:M:_T:_T:value:2020", "21.3") : dash("x"),
                new Cell.Plot(new Drawing.PlotRow(SCALE, marks, null, null, "", false, List.of())));
    }

    private static Table.Row zero(String name, String area, String since, String sinceMark, String mark, String words) {
        Drawing.Sign sign = mark.equals("q") ? Drawing.Sign.QUERIED : Drawing.Sign.ZERO;
        return row(
                words(name),
                since.isEmpty() ? dash(sinceMark) : text(since, sinceMark),
                value(coverage(area, "0", 2020), mark, Cell.Weight.BOLD),
                text("2020", ""),
                value(area + ":SI_COV_UEMP:_T:F:_T:_T:value:2020", "0"),
                value(area + ":SI_COV_UEMP:_T:M:_T:_T:value:2020", "0"),
                new Cell.Plot(new Drawing.PlotRow(
                        SCALE, List.of(new Drawing.Mark(0, sign, "", false)), null, null, words, false, List.of())));
    }

    private static Drawing.Mark mark(double value, int year) {
        return new Drawing.Mark(
                value, year == 0 ? Drawing.Sign.FULL : Drawing.Sign.OPEN, year == 0 ? "" : "’" + year, false);
    }

    private static Drawing.Mark left19(double value) {
        return new Drawing.Mark(value, Drawing.Sign.OPEN, "’19", true);
    }

    private static Drawing.Mark grey(double value) {
        return new Drawing.Mark(value, Drawing.Sign.GREY, "’18", false);
    }

    private static Drawing.Mark earlier(double value, String year, boolean left) {
        return new Drawing.Mark(value, Drawing.Sign.EARLIER, year, left);
    }

    private static Table groups() {
        List<Table.Row> rows = List.of(
                group("Eastern Asia", "6 of 8", "M49-030", null, 23.7, 25.7, "91.4", "6.6", "0.0", "2.0"),
                group("South-Eastern Asia", "11 of 11", "M49-035", 12.1, null, null, "26.3", "6.0", "67.6", "0.0"),
                group("Central Asia", "3 of 5", "M49-143", null, 3.5, 33.8, "24.6", "45.1", "0.0", "30.3"),
                group("Southern Asia", "9 of 9", "M49-034", 0.8, null, null, "76.9", "0.0", "23.1", "0.0"),
                group("ASEAN", "10 of 10", "ASEAN", 12.1, null, null, "26.4", "6.0", "67.6", "0.0"),
                group("All areas followed", "32 of 35", "ALL35", null, 13.4, 15.1, "76.6", "5.0", "16.8", "1.7"));
        return new Table(
                "table-3",
                List.of(
                        new Table.Column("Group", "areas with a value", Table.Align.LEFT, 84, null),
                        figures("Value", "%", 36),
                        figures("Range", "%", 50),
                        figures("2020", "", 25),
                        figures("other", "", 26),
                        figures("zero", "", 25),
                        figures("none", "", 22),
                        plot(213, SCALE)),
                List.of(new Table.Spanner("Share of the weight, %", 3, 6)),
                rows,
                481);
    }

    private static Table.Row group(
            String name,
            String members,
            String id,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            String... shares) {
        String key = id + ":SI_COV_UEMP:_T:_T:_T:_T:weighted:2020";
        List<Drawing.Mark> marks = new ArrayList<>();
        List<Figure> bounds = new ArrayList<>();
        String words;
        if (value == null) {
            bounds.add(figure(key, Sample.english(lower)));
            bounds.add(figure(key, Sample.english(upper)));
            words = bounds.get(0).text() + " to " + bounds.get(1).text();
        } else {
            marks.add(new Drawing.Mark(value, Drawing.Sign.FULL, "", false));
            words = Sample.english(value);
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(words(name, members));
        cells.add(value == null ? dash("r") : value(figure(key, words), "", Cell.Weight.BOLD));
        cells.add(
                value == null
                        ? new Cell.Value(
                                bounds,
                                bounds.get(0).text() + "–" + bounds.get(1).text(),
                                "",
                                key,
                                Cell.Weight.PLAIN,
                                null)
                        : text("exact", Cell.Weight.PLAIN));
        for (String share : shares) {
            cells.add(text(share, ""));
        }
        cells.add(new Cell.Plot(new Drawing.PlotRow(SCALE, marks, lower, upper, words, false, bounds)));
        return new Table.Row(cells, false);
    }
}
