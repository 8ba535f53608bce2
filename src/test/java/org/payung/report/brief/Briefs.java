package org.payung.report.brief;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.payung.report.PlainReport;
import org.payung.report.RealInput;
import org.payung.report.ReportInput;
import org.payung.report.ReportModel;
import org.payung.series.Area;

/** The briefs of the countries of the meeting, from the real input. */
final class Briefs {

    private Briefs() {}

    static List<String> areas() {
        ReportInput input = RealInput.get();
        return input
                .catalogue()
                .members(Subject.GROUP, input.stamp().id().period().lastDay())
                .stream()
                .map(Area::id)
                .toList();
    }

    static Stream<ReportModel> all() {
        return areas().stream().flatMap(area -> Stream.of(of(area, "en"), of(area, "id")));
    }

    static ReportModel of(String area, String language) {
        ReportInput input = RealInput.get();
        return CountryBrief.build(input, input.catalogue().texts().get(language), area);
    }

    /** Both pages as plain text, header and footer above them. */
    static String plain(ReportModel model) {
        return model.countryName() + " | " + model.header() + " | " + model.footer() + "\n"
                + model.pages().stream().map(PlainReport::of).collect(Collectors.joining("\n"));
    }
}
