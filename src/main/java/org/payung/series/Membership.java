package org.payung.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One area's membership of a group, dated.
 *
 * @param from first day of membership, null where it has no stated beginning
 * @param to last day of membership, null while it lasts
 */
public record Membership(
        String group,
        String member,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    /** Whether the membership is in force on the day. */
    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
