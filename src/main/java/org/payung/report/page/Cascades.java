package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Drawing.Cascade;
import org.payung.report.Drawing.Cascade.CascadeStep;
import org.payung.report.Figure;
import org.payung.series.Observation;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** Cascades from the unemployed to the paid, of the schemes that sent decisions on claims. */
final class Cascades {

    private static final double WIDTH = 232;
    private static final double STEP = 21;

    /** The steps in order: concept and whether it belongs to the scheme. */
    private enum Step {
        UNEMPLOYED(false),
        CONTRIBUTORS(true),
        ELIGIBLE(true),
        CLAIMS_DECIDED(true),
        CLAIMS_ACCEPTED(true);

        private final boolean ofScheme;

        Step(boolean ofScheme) {
            this.ofScheme = ofScheme;
        }
    }

    private Cascades() {}

    /** One country's cascade. */
    record Sent(Estimate accepted, List<Observation> observations) {

        boolean isQueried() {
            return !accepted.queries().isEmpty();
        }

        List<Block> blocks(Edition edition) {
            String area = accepted.id().area();
            String period = edition.words().dates().period(accepted.id().period());
            String mark = isQueried() ? edition.say("cascade.queried") : "";
            return List.of(
                    new Heading(
                            edition.say(
                                    "cascade.title",
                                    Map.of("area", edition.names().area(area), "period", period)),
                            edition.say("cascade.sub", Map.of("mark", mark)),
                            "cascade-" + area),
                    new Chart(
                            drawing(edition), WIDTH, Step.values().length * STEP, alternative(edition, area, period)));
        }

        private Cascade drawing(Edition edition) {
            List<CascadeStep> steps = new ArrayList<>();
            List<Figure> figures = new ArrayList<>();
            for (Step step : Step.values()) {
                Optional<Observation> found = observation(step.name());
                Optional<Figure> figure =
                        found.map(each -> edition.figures().figure(each.cell().toString(), each.number(), 0));
                figure.ifPresent(figures::add);
                steps.add(new CascadeStep(
                        edition.say("cascade." + step.name()),
                        found.map(Observation::number).orElse(null),
                        figure.map(Figure::text).orElse(""),
                        step == Step.CLAIMS_ACCEPTED ? share(edition, figures) : ""));
            }
            return new Cascade(steps, edition.say("cascade.not-received"), figures);
        }

        private String share(Edition edition, List<Figure> figures) {
            Figure share = edition.figures().figure(accepted, 1);
            figures.add(share);
            return share.text() + "\u00A0%";
        }

        private Optional<Observation> observation(String concept) {
            return observations.stream()
                    .filter(each -> each.key().concept().equals(concept))
                    .findFirst();
        }

        private String alternative(Edition edition, String area, String period) {
            return Alternative.cut(edition.say(
                    "cascade.alt",
                    Map.of(
                            "area", edition.names().area(area),
                            "period", period,
                            "v", edition.figures().figure(accepted, 1),
                            "k", observations.size(),
                            "n", Step.values().length)));
        }
    }

    /** The newest of each scheme, the newest first. */
    static List<Sent> of(Edition edition) {
        Set<String> seen = new HashSet<>();
        return edition.input().grid().stream()
                .filter(each -> each.id().indicator().equals("CLAIM_ACC"))
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .filter(each -> each.id().sex() == Sex.TOTAL)
                .sorted(Comparator.comparing((Estimate each) -> each.id().period())
                        .reversed()
                        .thenComparing(each -> each.id().area()))
                .filter(each -> seen.add(each.id().area() + each.id().scheme()))
                .map(each -> new Sent(each, observations(edition, each)))
                .toList();
    }

    private static List<Observation> observations(Edition edition, Estimate accepted) {
        List<Observation> found = new ArrayList<>();
        for (Step step : Step.values()) {
            String scheme = step.ofScheme ? accepted.id().scheme() : SeriesKey.NOT_APPLICABLE;
            SeriesKey key = new SeriesKey(
                    step.name(), accepted.id().area(), scheme, Sex.TOTAL, SeriesKey.TOTAL, SeriesKey.TOTAL);
            edition.input()
                    .observations()
                    .find(key, accepted.id().period())
                    .filter(each -> each.value() != null)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
