package org.payung.series;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One publisher's release of figures.
 *
 * @param source short name of publisher and database
 * @param release the publisher's own name of the release; a change is computed only within one of these
 * @param date day of the release; between two releases the newest wins
 * @param tier 1 the publisher's own data, 2 serious secondary, 3 press or tool page (METHOD 13)
 */
public record SourceRelease(String source, String release, LocalDate date, int tier)
        implements Comparable<SourceRelease> {

    private static final Comparator<SourceRelease> ORDER = Comparator.comparing(SourceRelease::date)
            .thenComparing(SourceRelease::source)
            .thenComparing(SourceRelease::release)
            .thenComparing(SourceRelease::tier);

    public SourceRelease {
        if (tier < 1 || tier > 3) {
            throw new IllegalArgumentException("tier " + tier + ", expected 1, 2 or 3");
        }
    }

    @Override
    public int compareTo(SourceRelease other) {
        return ORDER.compare(this, other);
    }
}
