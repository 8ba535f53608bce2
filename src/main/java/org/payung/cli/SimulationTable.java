package org.payung.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.payung.job.SimulatedFigure;
import org.payung.job.SimulatedRow;
import org.payung.job.SimulationResult;
import org.payung.method.HalfEvenRounding;

/** A simulation as a table of text and as a map for JSON. */
final class SimulationTable {

    private static final Map<String, String> THEMES = Map.of(
            "adequacy", "Adequacy",
            "conventions", "Two Conventions, arithmetic",
            "cost", "Cost, if the same people claimed",
            "coverage", "Rate times coverage");
    private static final String INDENT = "  ";

    private SimulationTable() {}

    static List<String> lines(SimulationResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("%-10s%s, %s, %s"
                .formatted(
                        "Scheme",
                        result.scheme().key(),
                        result.rules().id(),
                        result.rules().legalBasis()));
        lines.add("%-10s%s".formatted("In force", "on " + result.request().from()));
        lines.add("%-10s%s".formatted("Changed", changes(result)));
        result.notes().forEach(note -> lines.add("%-10s%s".formatted("Note", note)));
        int words = width(result, SimulatedRow::words);
        int numbers =
                Math.max(width(result, row -> text(row, row.before())), width(result, row -> text(row, row.after())));
        String format = "%-" + (words + INDENT.length()) + "s  %" + numbers + "s  %" + numbers + "s  %s";
        String theme = "";
        for (SimulatedRow row : result.rows()) {
            if (!row.theme().equals(theme)) {
                theme = row.theme();
                lines.add("");
                lines.add(format.formatted(THEMES.get(theme), "in force", "changed", "unit"));
            }
            lines.add(line(format, row));
        }
        lines.add("");
        lines.add("Arithmetic on the rules held here, not a legal assessment. Nothing was stored");
        return lines;
    }

    private static String changes(SimulationResult result) {
        List<String> changes = new ArrayList<>();
        result.settings().forEach((name, value) -> changes.add(name + " = " + plain(value)));
        String until =
                result.request().to() == null ? "" : " to " + result.request().to();
        String proposal = result.request().proposal() == null
                ? ""
                : " (proposal " + result.request().proposal() + ")";
        return String.join(", ", changes) + proposal + " from "
                + result.request().from() + until;
    }

    private static int width(SimulationResult result, Function<SimulatedRow, String> cell) {
        int widest = result.rows().stream()
                .mapToInt(row -> cell.apply(row).length())
                .max()
                .orElse(0);
        return Math.max(widest, "in force".length());
    }

    /** A row; why a side has no figure stands behind the unit, once where both have none for the same reason. */
    private static String line(String format, SimulatedRow row) {
        String reasons = Stream.of(row.before().reason(), row.after().reason())
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        boolean none = row.before().lower() == null && row.after().lower() == null;
        String last = none ? reasons : reasons.isEmpty() ? row.unit() : row.unit() + "; " + reasons;
        return format.formatted(INDENT + row.words(), text(row, row.before()), text(row, row.after()), last);
    }

    private static String text(SimulatedRow row, SimulatedFigure figure) {
        if (figure.lower() == null || figure.upper() == null) {
            return "-";
        }
        String lower = number(figure.lower(), row.decimals());
        String upper = number(figure.upper(), row.decimals());
        String number = lower.equals(upper) ? lower : lower + " to " + upper;
        return figure.against().isEmpty() ? number : number + " " + figure.against();
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", HalfEvenRounding.round(value, decimals));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    static Map<String, Object> json(SimulationResult result) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("scheme", result.scheme().key());
        told.put("rules", result.rules().id());
        told.put("legal_basis", result.rules().legalBasis());
        told.put("from", result.request().from().toString());
        told.put(
                "to",
                result.request().to() == null
                        ? ""
                        : String.valueOf(result.request().to()));
        Map<String, String> settings = new LinkedHashMap<>();
        result.settings().forEach((name, value) -> settings.put(name, plain(value)));
        told.put("settings", settings);
        told.put("notes", result.notes());
        told.put("rows", result.rows().stream().map(SimulationTable::json).toList());
        return told;
    }

    private static Map<String, Object> json(SimulatedRow row) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("theme", row.theme());
        told.put("id", row.id());
        told.put("words", row.words());
        told.put("unit", row.unit());
        told.put("in_force", json(row.before(), row.decimals()));
        told.put("changed", json(row.after(), row.decimals()));
        return told;
    }

    private static Map<String, Object> json(SimulatedFigure figure, int decimals) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (figure.lower() == null || figure.upper() == null) {
            told.put("reason", figure.reason());
            return told;
        }
        told.put("lower", HalfEvenRounding.round(figure.lower(), decimals));
        told.put("upper", HalfEvenRounding.round(figure.upper(), decimals));
        if (!figure.against().isEmpty()) {
            told.put("against", figure.against());
        }
        return told;
    }
}
