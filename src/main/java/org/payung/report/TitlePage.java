package org.payung.report;

import java.util.List;

/**
 * The title page of a regional report (REPORT 8).
 *
 * @param facts label and value, four of them
 */
public record TitlePage(
        String product,
        String occasion,
        Drawing.Umbrella umbrella,
        String caption,
        String title,
        String subtitle,
        List<Fact> facts,
        String disclaimer) {

    public record Fact(String label, String value) {}
}
