package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.report.Drawing.Umbrella;
import org.payung.report.Drawing.Umbrella.Rib;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.TitlePage;
import org.payung.report.TitlePage.Fact;
import org.payung.report.text.Wording;

/** The title page: an umbrella whose ribs are the areas, filled by coverage. */
final class TitlePages {

    /** With fewer values the ribs stay unfilled, and the caption says why. */
    private static final int FEWEST_RIBS = 20;

    private TitlePages() {}

    static TitlePage of(Edition edition) {
        Wording words = edition.words();
        List<LatestFigure> latest = edition.latest(edition.input().catalogue().followed(), Edition.UEMP).stream()
                .filter(each -> !each.isMissing())
                .toList();
        int followed = edition.input().catalogue().followed().size();
        return new TitlePage(
                edition.say("product"),
                edition.say("occasion"),
                umbrella(edition, latest),
                caption(edition, latest),
                edition.say("report.title"),
                edition.say("report.subtitle", Map.of("quarter", words.dates().quarter(edition.quarter()))),
                List.of(
                        new Fact(
                                edition.say("title.release"),
                                edition.input().stamp().id().toString()),
                        new Fact(
                                edition.say("title.as-of"),
                                words.dates().day(edition.input().stamp().asOf())),
                        new Fact(
                                edition.say("title.areas"),
                                edition.say("title.areas.value", Map.of("n", followed, "k", latest.size()))),
                        new Fact(edition.say("title.also"), edition.say("title.also.value"))),
                edition.say("title.disclaimer"));
    }

    private static Umbrella umbrella(Edition edition, List<LatestFigure> latest) {
        boolean filled = latest.size() >= FEWEST_RIBS;
        List<Rib> ribs = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (LatestFigure each : latest) {
            Figure figure = edition.figures().figure(each.estimate().orElseThrow(), 1);
            ribs.add(new Rib(filled ? each.area() + " " + figure.text() : each.area(), filled ? figure.value() : 0));
            if (filled) {
                figures.add(figure);
            }
        }
        return new Umbrella(ribs, figures);
    }

    private static String caption(Edition edition, List<LatestFigure> latest) {
        if (latest.size() < FEWEST_RIBS) {
            return edition.say("title.caption.unfilled", Map.of("n", latest.size(), "m", FEWEST_RIBS));
        }
        int first = latest.stream().mapToInt(LatestFigure::year).min().orElse(edition.referenceYear());
        int last = latest.stream().mapToInt(LatestFigure::year).max().orElse(edition.referenceYear());
        return edition.say("title.caption", Map.of("n", latest.size(), "from", first, "to", last));
    }
}
