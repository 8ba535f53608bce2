package org.payung.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.payung.finding.Finding;
import org.payung.series.SeriesCell;
import org.payung.series.Sex;

/** What a check set aside of a series: named under the table, since no value is printed. */
final class SetAside {

    private final Edition edition;

    SetAside(Edition edition) {
        this.edition = edition;
    }

    /** «Kazakhstan 2020 (V02)», empty where nothing was set aside. */
    String sentence(String concept) {
        List<String> cells = edition.input().findings().stream()
                .filter(Finding::isUnacceptedError)
                .filter(each -> isTotalOf(each.cell(), concept))
                .map(this::cell)
                .distinct()
                .sorted(edition.words().collator())
                .toList();
        return cells.stream().collect(Collectors.joining(", "));
    }

    private static boolean isTotalOf(@Nullable SeriesCell cell, String concept) {
        return cell != null
                && cell.key().concept().equals(concept)
                && cell.key().sex() == Sex.TOTAL;
    }

    private String cell(Finding finding) {
        SeriesCell cell = finding.cell();
        if (cell == null) {
            throw new IllegalArgumentException("a finding without cell");
        }
        return edition.say(
                "note.cell",
                Map.of(
                        "area", edition.names().any(cell.key().area()),
                        "period", cell.period().toString(),
                        "rule", finding.code()));
    }
}
