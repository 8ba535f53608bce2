package org.payung.series;

import java.util.Comparator;

/**
 * What an observation measures, all but the period. Its text is the six parts in order, joined by dots:
 * {@code UNEMPLOYED.IDN._Z.F.Y15T24._T}.
 *
 * @param concept code of the concept, {@code UPPER_SNAKE}
 * @param area id of the area
 * @param scheme id of the scheme, {@code _Z} where none applies
 * @param age SDMX age code, {@code _T} where the source states none
 * @param breakdown {@code _T}, or {@code dimension=code} joined by {@code ;}
 */
public record SeriesKey(String concept, String area, String scheme, Sex sex, String age, String breakdown)
        implements Comparable<SeriesKey> {

    public static final String TOTAL = "_T";
    public static final String NOT_APPLICABLE = "_Z";

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::concept)
            .thenComparing(SeriesKey::area)
            .thenComparing(SeriesKey::scheme)
            .thenComparing(SeriesKey::sex)
            .thenComparing(SeriesKey::age)
            .thenComparing(SeriesKey::breakdown);

    public SeriesKey {
        requirePart("concept", concept);
        requirePart("area", area);
        requirePart("scheme", scheme);
        requirePart("age", age);
        requirePart("breakdown", breakdown);
    }

    /** The key of an area's total: no scheme, both sexes, all ages, no breakdown. */
    public static SeriesKey total(String concept, String area) {
        return new SeriesKey(concept, area, NOT_APPLICABLE, Sex.TOTAL, TOTAL, TOTAL);
    }

    /** @throws IllegalArgumentException if the text does not have six parts */
    public static SeriesKey parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException("'" + text + "', expected concept.area.scheme.sex.age.breakdown");
        }
        return new SeriesKey(parts[0], parts[1], parts[2], Sex.parse(parts[3]), parts[4], parts[5]);
    }

    public SeriesKey withConcept(String other) {
        return new SeriesKey(other, area, scheme, sex, age, breakdown);
    }

    public SeriesKey withSex(Sex other) {
        return new SeriesKey(concept, area, scheme, other, age, breakdown);
    }

    public SeriesKey withScheme(String other) {
        return new SeriesKey(concept, area, other, sex, age, breakdown);
    }

    public SeriesKey withAge(String other) {
        return new SeriesKey(concept, area, scheme, sex, other, breakdown);
    }

    public SeriesKey withBreakdown(String other) {
        return new SeriesKey(concept, area, scheme, sex, age, other);
    }

    private static void requirePart(String name, String text) {
        if (text.isEmpty() || text.indexOf('.') >= 0 || text.indexOf(':') >= 0) {
            throw new IllegalArgumentException(name + " '" + text + "', expected a code without '.' and ':'");
        }
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(".", concept, area, scheme, sex.code(), age, breakdown);
    }
}
