package org.payung.report.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Lineage;
import org.payung.report.ReportInput;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;

/** The inputs of a figure, one line each: what, value, weight, treatment, file and place; made figures with their parts. */
record InputLines(ReportInput input, Wording words) {

    /** Digits of a figure that is not printed elsewhere. */
    private static final MathContext DIGITS = new MathContext(6);

    List<String> of(Lineage lineage) {
        List<String> lines = new ArrayList<>();
        lines.add(line(lineage));
        observation(lineage).filter(Observation::isMade).ifPresent(made -> lines.addAll(parts(made)));
        return lines;
    }

    private String line(Lineage lineage) {
        Double value = lineage.value();
        Double weight = lineage.weight();
        String key = weight == null ? "derivation.input" : "derivation.input.weighted";
        return words.say(
                key,
                Map.of(
                        "role", role(lineage.role()),
                        "id", lineage.inputId(),
                        "v", value == null ? Cells.DASH : number(value),
                        "w", weight == null ? "" : number(weight),
                        "treatment",
                                words.say("treatment." + lineage.treatment().code()),
                        "place", place(lineage)));
    }

    private static String place(Lineage lineage) {
        String place = lineage.location().toString();
        return place.isEmpty() ? "" : "; " + place;
    }

    private String role(String role) {
        String key = "role." + role;
        return words.knows(key) ? words.say(key) : role;
    }

    private Optional<Observation> observation(Lineage lineage) {
        if (lineage.inputId().indexOf('.') < 0 || lineage.inputId().endsWith(".yml")) {
            return Optional.empty();
        }
        try {
            SeriesCell cell = SeriesCell.parse(lineage.inputId());
            return input.observations().find(cell.key(), cell.period());
        } catch (IllegalArgumentException e) {
            // the id of a figure or of a definition, not of a series cell
            return Optional.empty();
        }
    }

    private List<String> parts(Observation made) {
        List<String> lines = new ArrayList<>();
        var making = made.making();
        if (making != null) {
            lines.add(words.say("derivation.made", Map.of("rule", making.rule(), "formula", making.formula())));
            for (Observation part : making.parts()) {
                lines.add(words.say(
                        "derivation.part",
                        Map.of(
                                "id", part.cell().toString(),
                                "v", part.value() == null ? Cells.DASH : number(part.number()),
                                "place", part.location().toString(),
                                "release", part.source().release())));
            }
        }
        return lines;
    }

    /** A figure in the language's separators, at most six digits unless it is a whole number. */
    String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal shown = exact.stripTrailingZeros().scale() <= 0 ? exact : exact.round(DIGITS);
        BigDecimal plain = shown.stripTrailingZeros();
        return words.figures().text(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
