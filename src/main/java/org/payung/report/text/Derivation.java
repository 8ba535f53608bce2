package org.payung.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.Texts;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.NumberEntry;
import org.payung.report.ReportInput;

/** How one figure came about: what annex B holds and what {@code explain} prints. A missing figure explains itself. */
public final class Derivation {

    private final ReportInput input;
    private final Wording words;
    private final FormulaWords formulas;
    private final InputLines lines;

    private Derivation(ReportInput input, Wording words) {
        this.input = input;
        this.words = words;
        this.formulas = new FormulaWords(input.catalogue(), words);
        this.lines = new InputLines(input, words);
    }

    public static NumberEntry of(ReportInput input, OutcomeId id, Texts texts) {
        return of(input, id, Wording.of(texts));
    }

    public static NumberEntry of(ReportInput input, OutcomeId id, Wording words) {
        return new Derivation(input, words).entry(id);
    }

    private NumberEntry entry(OutcomeId id) {
        Optional<Outcome> outcome = input.grid().find(id);
        return new NumberEntry(
                "",
                input.stamp().id() + ":" + id,
                outcome.map(this::printed).orElse(Cells.DASH),
                formulas.of(id),
                outcome.map(this::inputs).orElse(List.of()),
                outcome.map(this::marks).orElseGet(() -> words.say("derivation.not-in-grid")),
                outcome.map(this::rounding).orElse(""),
                0);
    }

    /** The figure, or the dash with its letter; a group's range stands after it. */
    private String printed(Outcome outcome) {
        if (outcome instanceof Estimate estimate) {
            return words.figures().figure(estimate, decimals(estimate.id())).text();
        }
        Bounds bounds = outcome.bounds();
        String dash = Cells.DASH + " " + Marks.of(outcome);
        return bounds == null ? dash : dash + " (" + range(bounds, decimals(outcome.id())) + ")";
    }

    private int decimals(OutcomeId id) {
        IndicatorDefinition definition = input.catalogue().indicators().get(id.indicator());
        return definition == null ? 1 : definition.precision();
    }

    private String range(Bounds bounds, int decimals) {
        return words.say(
                "range",
                Map.of(
                        "lower", words.figures().text(bounds.lower(), decimals),
                        "upper", words.figures().text(bounds.upper(), decimals)));
    }

    private List<String> inputs(Outcome outcome) {
        List<String> said = new ArrayList<>();
        for (Lineage each : outcome.lineage()) {
            said.addAll(lines.of(each));
        }
        GroupWeights weights = outcome.weights();
        if (weights != null) {
            said.add(weights(weights));
        }
        Bounds bounds = outcome.bounds();
        if (bounds != null) {
            String key = weights == null ? "derivation.range" : "derivation.bounds";
            said.add(words.say(key, Map.of("range", range(bounds, 4))));
        }
        said.addAll(new UncertaintyLines(input, words).of(outcome));
        return List.copyOf(said);
    }

    private String weights(GroupWeights weights) {
        FigureFormat figures = words.figures();
        return words.say(
                "derivation.weights",
                Map.of(
                        "weight", lines.number(weights.weight()),
                        "observed", figures.text(weights.observedPercent(), 1),
                        "carried", figures.text(weights.carriedPercent(), 1),
                        "zero", figures.text(weights.zeroPercent(), 1),
                        "imputed", figures.text(weights.imputedPercent(), 1),
                        "none", figures.text(weights.nonePercent(), 1),
                        "k", weights.membersWithValue(),
                        "n", weights.members(),
                        "unfollowed", weights.membersNotFollowed()));
    }

    /** The mark, the reason where there is no value, and the rules that query it. */
    private String marks(Outcome outcome) {
        List<String> said = new ArrayList<>();
        String mark = Marks.of(outcome);
        if (!mark.isEmpty()) {
            said.add(Marks.legend(words, List.of(mark)));
        }
        new BasedOnImputations(input, words).of(outcome).ifPresent(said::add);
        if (outcome instanceof Missing missing) {
            said.add(words.say("reason." + missing.reason().code()));
        }
        if (!outcome.queries().isEmpty()) {
            said.add(words.say("derivation.queried", Map.of("rules", String.join(", ", outcome.queries()))));
        }
        if (outcome instanceof Estimate estimate && estimate.rawValue() != estimate.value()) {
            said.add(words.say("derivation.capped", Map.of("raw", lines.number(estimate.rawValue()))));
        }
        return String.join("; ", said);
    }

    private String rounding(Outcome outcome) {
        if (!(outcome instanceof Estimate estimate)) {
            return "";
        }
        int decimals = decimals(estimate.id());
        String raw = lines.number(estimate.value());
        String rounded = words.figures().figure(estimate, decimals).text();
        boolean exact =
                FigureFormat.round(estimate.value(), decimals).compareTo(BigDecimal.valueOf(estimate.value())) == 0;
        return exact
                ? words.say("derivation.as-received", Map.of("v", rounded))
                : words.say("derivation.rounding", Map.of("raw", raw, "v", rounded));
    }
}
