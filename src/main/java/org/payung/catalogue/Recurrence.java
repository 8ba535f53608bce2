package org.payung.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How often the benefit can be had.
 *
 * @param years once in so many years, null for once in a lifetime
 */
public record Recurrence(@Nullable Integer years) {

    private static final String LIFETIME = "lifetime";

    /** {@code 3 years} or {@code lifetime}. */
    public static Recurrence parse(String text) {
        return text.equals(LIFETIME)
                ? new Recurrence(null)
                : new Recurrence(Integer.valueOf(text.replaceFirst(" years?$", "")));
    }

    @Override
    public String toString() {
        return years == null ? LIFETIME : years + " years";
    }
}
