package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.payung.catalogue.Catalogue.Tile;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.report.Block;
import org.payung.report.Block.Chart;
import org.payung.report.Block.Heading;
import org.payung.report.Drawing.TileKey;
import org.payung.report.Drawing.TileMap;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.Page;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;

/** The tile map of all areas followed, and the same values by sub-region on a strip (REPORT, picture 05). */
final class MapPage implements PageBuilder {

    /** Upper limits of the classes, fixed for all releases. */
    private static final List<Double> CLASSES = List.of(0.0, 5.0, 15.0, 30.0, 50.0, 100.0);

    private static final double MAP_HEIGHT = 372;
    private static final double STRIP_HEIGHT = 96;

    @Override
    public Page build(Edition edition, PageLayout layout, int number) {
        List<LatestFigure> latest = edition.latest(edition.areas(layout), Edition.UEMP);
        StripRows strip = new StripRows(edition, layout.list("groups"));
        List<Block> blocks = List.of(
                new Heading(
                        edition.say("figure.map.title", Map.of("n", latest.size())),
                        edition.say("figure.map.sub", Map.of("year", edition.referenceYear())),
                        "figure-map"),
                new Chart(key(edition), 481, 24, edition.say("figure.map.key")),
                new Chart(map(edition, latest), 481, MAP_HEIGHT, Alternative.of(edition, latest, "figure.map")),
                new Heading(
                        edition.say("figure.strip.title"),
                        edition.say("figure.strip.sub", Map.of("year", edition.referenceYear())),
                        "figure-strip"),
                new Chart(strip.drawing(), 481, STRIP_HEIGHT, Alternative.of(edition, latest, "figure.strip")),
                notes(edition, latest));
        return new Page(
                "map",
                number,
                edition.say("chapter.protection"),
                edition.say("page.map.kicker"),
                strip.title(),
                null,
                blocks);
    }

    private static TileKey key(Edition edition) {
        return new TileKey(
                edition.say("map.above-zero"),
                List.of("5", "15", "30", "50", "100\u00A0%"),
                edition.say("map.zero"),
                edition.say("map.none"),
                List.of());
    }

    private static TileMap map(Edition edition, List<LatestFigure> latest) {
        List<TileMap.Tile> tiles = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (LatestFigure each : latest) {
            Tile place = edition.input().catalogue().tiles().get(each.area());
            if (place != null) {
                tiles.add(tile(edition, each, place));
                each.estimate().map(value -> edition.figures().figure(value, 1)).ifPresent(figures::add);
            }
        }
        return new TileMap(tiles, CLASSES, figures);
    }

    private static TileMap.Tile tile(Edition edition, LatestFigure latest, Tile place) {
        Double value = latest.estimate().map(Estimate::value).orElse(null);
        String text = latest.estimate()
                .map(each -> edition.figures().figure(each, 1).text())
                .orElse(Cells.DASH);
        return new TileMap.Tile(
                place.column(),
                place.row(),
                edition.names().tile(latest.area()),
                value,
                text,
                note(edition, latest),
                latest.old());
    }

    /** Year and mark at the foot of a tile; a zero for want of a scheme has none. */
    private static String note(Edition edition, LatestFigure latest) {
        List<String> parts = new ArrayList<>();
        if (latest.otherYear()) {
            parts.add(CoveragePlot.shortYear(latest.year()));
        }
        mark(edition, latest).filter(mark -> !mark.isEmpty()).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    private static Optional<String> mark(Edition edition, LatestFigure latest) {
        String mark = Marks.of(latest.outcome());
        return mark.equals(Marks.NO_BENEFIT)
                ? Optional.empty()
                : CoverageFindings.zeroLetter(edition.input(), latest).or(() -> Optional.of(mark));
    }

    private static Block notes(Edition edition, List<LatestFigure> latest) {
        TreeSet<String> used = new TreeSet<>();
        latest.forEach(each -> mark(edition, each).ifPresent(used::add));
        List<String> own = new ArrayList<>(List.of(edition.say("note.tile-year"), edition.say("note.tile-corner")));
        own.addAll(CoverageFindings.zeroNotes(edition, latest));
        CoverageFindings findings = new CoverageFindings(edition, latest);
        List<LatestFigure> zeros = latest.stream().filter(LatestFigure::isZero).toList();
        String since =
                findings.since(zeros).map(runs -> " " + Texting.plain(runs)).orElse("");
        return new NoteText(edition)
                .marks(used, own)
                .part("note.zero", edition.say("note.zero.text") + since)
                .say("note.classes", "note.classes.text")
                .say("note.names", "note.names.text")
                .part("note.set-aside", new SetAside(edition).sentence(Edition.UEMP))
                .sources(Sources.of(latest))
                .ids("\u00ABAREA\u00BB:SI_COV_UEMP:_T:_T:_T:_T:value:\u00ABYEAR\u00BB")
                .block();
    }
}
