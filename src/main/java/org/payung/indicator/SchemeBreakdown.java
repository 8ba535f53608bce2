package org.payung.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.scheme.InsuranceRecord;
import org.payung.series.SeriesKey;

/**
 * The breakdown of a figure that follows from rules: {@code month=4}, {@code horizon=6} or {@code criterion=rate}, with
 * {@code ;wage=AW67} at a wage that may lie above the ceiling, and {@code ;record=longest} for the longest contribution
 * record where the rules reward one.
 */
record SchemeBreakdown(Map<String, String> codes) {

    private static final String LONGEST_RECORD = "record=longest";

    /** @throws IllegalArgumentException if a part is not {@code dimension=code} */
    static SchemeBreakdown parse(String text) {
        Map<String, String> codes = new TreeMap<>();
        if (!text.equals(SeriesKey.TOTAL)) {
            for (String part : text.split(";", -1)) {
                int equals = part.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("breakdown '" + text + "', expected dimension=code");
                }
                codes.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return new SchemeBreakdown(codes);
    }

    /** The same breakdown for the longest record. */
    static String withLongestRecord(String breakdown) {
        return breakdown + ";" + LONGEST_RECORD;
    }

    /** Whether the contribution record bears on the figure: it does not on coverage and waiting. */
    static boolean dependsOnRecord(String breakdown) {
        return !breakdown.equals("criterion=coverage")
                && !breakdown.equals("criterion=waiting")
                && !breakdown.contains(LONGEST_RECORD);
    }

    InsuranceRecord record() {
        return "longest".equals(codes.get("record")) ? InsuranceRecord.LONGEST : InsuranceRecord.STANDARD;
    }

    /** The wage that the figure is for, empty for a wage below the ceiling. */
    Optional<WagePoint> wage() {
        return find("wage").map(WagePoint::parse);
    }

    Optional<String> find(String dimension) {
        return Optional.ofNullable(codes.get(dimension));
    }

    /** @throws IllegalArgumentException if the breakdown does not name the dimension */
    String text(String dimension) {
        return find(dimension)
                .orElseThrow(() -> new IllegalArgumentException("breakdown " + codes + ", expected " + dimension));
    }

    int number(String dimension) {
        return Integer.parseInt(text(dimension));
    }
}
