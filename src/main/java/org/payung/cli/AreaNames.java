package org.payung.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.series.Area;
import org.payung.series.NearestWord;

/**
 * Finds the area a person means: id, M49 number or English name. Where a name is that of an M49 group and of an ILO one,
 * M49 wins, and the caller says so.
 */
final class AreaNames {

    /** What was found, and what was passed over. */
    record Found(Area area, List<Area> others) {}

    private final Collection<Area> areas;

    AreaNames(Collection<Area> areas) {
        this.areas = areas;
    }

    /**
     * Finds it.
     *
     * @throws UsageException with the nearest name if there is none
     */
    Found find(String text) {
        Optional<Area> byId =
                areas.stream().filter(area -> area.id().equalsIgnoreCase(text)).findFirst();
        if (byId.isPresent()) {
            return new Found(byId.get(), List.of());
        }
        if (text.matches("\\d+")) {
            return byNumber(Integer.parseInt(text), text);
        }
        List<Area> byName = areas.stream()
                .filter(area -> area.name().equalsIgnoreCase(text))
                .sorted((a, b) -> Boolean.compare(isM49(b), isM49(a)))
                .toList();
        if (byName.isEmpty()) {
            throw unknown(text);
        }
        return new Found(byName.get(0), byName.subList(1, byName.size()));
    }

    private Found byNumber(int number, String text) {
        return areas.stream()
                .filter(area -> area.m49() == number)
                .findFirst()
                .map(area -> new Found(area, List.of()))
                .orElseThrow(() -> unknown(text));
    }

    private static boolean isM49(Area area) {
        return area.id().startsWith("M49-");
    }

    private UsageException unknown(String text) {
        List<String> known = areas.stream()
                .flatMap(area -> Stream.of(area.id(), area.name()))
                .toList();
        return new UsageException("unknown area '" + text + "'" + NearestWord.question(text, known));
    }
}
