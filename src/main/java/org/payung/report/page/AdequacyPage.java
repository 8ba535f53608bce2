package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Block.TableBlock;
import org.payung.report.Drawing;
import org.payung.report.Drawing.Panels;
import org.payung.report.Drawing.PathKey;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.text.Names;

/** Benefit paths by month, and the arithmetic comparison with two Conventions (REPORT, picture 04). */
final class AdequacyPage implements PageBuilder {

    private static final double PANEL_WIDTH = 112;
    private static final double PANEL_HEIGHT = 142;
    private static final double GAP = 11;
    private static final int ACROSS = 4;

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<RulesShown> rules = rules(edition, layout);
        CriteriaTable criteria = new CriteriaTable(edition, rules);
        List<Drawing> panels = panels(edition, rules);
        int rows = (panels.size() + ACROSS - 1) / ACROSS;
        List<Block> blocks = List.of(
                new Heading(
                        edition.say("figure.paths.title"),
                        edition.say(
                                "figure.paths.sub",
                                Map.of(
                                        "day",
                                        edition.words()
                                                .dates()
                                                .day(edition.input().stamp().asOf()))),
                        "figure-paths"),
                new Chart(
                        new Panels(panels, ACROSS, PANEL_WIDTH, PANEL_HEIGHT),
                        481,
                        rows * PANEL_HEIGHT + (rows - 1) * GAP,
                        alternative(edition, rules)),
                new Heading(edition.say("table.criteria.title"), edition.say("table.criteria.sub"), "table-criteria"),
                new TableBlock(criteria.table(), criteria.legend()),
                new AdequacyNotes(edition, layout, criteria).block());
        return new Page(
                "adequacy",
                number,
                edition.say("chapter.adequacy"),
                edition.say("page.adequacy.kicker"),
                criteria.title(),
                null,
                blocks);
    }

    /** Rules in force, each after those of the quarter where the layout asks for both. */
    private static List<RulesShown> rules(Edition edition, PageLayout layout) {
        List<RulesShown> rules = new ArrayList<>();
        for (RulesShown now : RulesShown.comparable(edition, layout.list("schemes"))) {
            if (layout.list("before").contains(now.scheme().key())) {
                RulesShown.before(edition, now.scheme().key())
                        .filter(RulesShown::isComparable)
                        .ifPresent(rules::add);
            }
            rules.add(now);
        }
        return List.copyOf(rules);
    }

    private static List<Drawing> panels(Edition edition, List<RulesShown> rules) {
        PathPanels panels = new PathPanels(edition);
        List<Drawing> drawn = new ArrayList<>();
        for (RulesShown each : rules) {
            panels.panel(each, title(edition, each, rules), each.name(edition.names()))
                    .ifPresent(drawn::add);
        }
        drawn.add(new PathKey(
                edition.say("path.key.title"),
                List.of(
                        edition.say("path.key.paid"),
                        edition.say("path.key.longest"),
                        edition.say("path.key.c102", Map.of("v", threshold(edition, "C102_TEST"))),
                        edition.say("path.key.c168", Map.of("v", threshold(edition, "C168_TEST")))),
                List.of(edition.say("path.key.numbers"), edition.say("path.key.axis")),
                List.of()));
        return drawn;
    }

    private static Figure threshold(Edition edition, String indicator) {
        return new Criteria(edition).thresholdFigure(indicator, "criterion=rate");
    }

    /** The area, with the month of the change where old and new rules both stand. */
    private static String title(Edition edition, RulesShown shown, List<RulesShown> all) {
        Names names = edition.names();
        String area = names.area(shown.area());
        List<RulesShown> same =
                all.stream().filter(each -> each.area().equals(shown.area())).toList();
        if (same.size() < 2) {
            return area;
        }
        RulesShown newest = same.get(same.size() - 1);
        String month = edition.words().dates().shortMonth(newest.rules().validFrom());
        return edition.say(
                shown.equals(newest) ? "path.title.since" : "path.title.until", Map.of("area", area, "month", month));
    }

    private static String alternative(Edition edition, List<RulesShown> rules) {
        List<String> averages = rules.stream()
                .flatMap(each -> each.average(edition, 6).stream()
                        .map(average -> edition.say(
                                "figure.paths.alt.item",
                                Map.of(
                                        "area", edition.names().area(each.area()),
                                        "rules", each.name(edition.names()),
                                        "v", edition.figures().figure(average, 1)))))
                .toList();
        return Alternative.cut(edition.say("figure.paths.alt", Map.of("list", String.join(", ", averages))));
    }
}
