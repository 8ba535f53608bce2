package org.payung.report.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.ReportInput;
import org.payung.series.Area;
import org.payung.series.AreaKind;

/** The areas of a sheet: a country stands for itself, a group for those of its members that are followed. */
final class Areas {

    private Areas() {}

    static List<String> of(ReportInput input, PageLayout page) {
        Set<String> areas = new LinkedHashSet<>();
        page.list("areas").forEach(id -> areas.addAll(expand(input, id)));
        return List.copyOf(areas);
    }

    private static List<String> expand(ReportInput input, String id) {
        Catalogue catalogue = input.catalogue();
        Area area = catalogue.areas().get(id);
        if (area == null || area.kind() == AreaKind.COUNTRY) {
            return List.of(id);
        }
        return catalogue.members(id, input.stamp().asOf()).stream()
                .filter(Area::followed)
                .map(Area::id)
                .toList();
    }
}
