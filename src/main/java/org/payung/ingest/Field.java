package org.payung.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an observation, under the names that a source mapping uses ({@code source_release}), with what stands for
 * a column that a layout does not have. A field without that must have a column, a constant or a pattern.
 */
enum Field {
    AREA(null),
    CONCEPT(null),
    SCHEME("_Z"),
    SEX("_T"),
    AGE("_T"),
    BREAKDOWN("_T"),
    PERIOD(null),
    VALUE(null),
    /** Where a layout has no unit, it is the unit of the concept. */
    UNIT(""),
    UNIT_MULT("0"),
    /** Where a layout does not say, it is that of the concept. */
    STOCK_FLOW(""),
    OBS_STATUS("A"),
    NATURE("NA"),
    SOURCE(null),
    SOURCE_RELEASE(null),
    RELEASE_DATE(null),
    TIER("1"),
    NOTE("");

    private final @Nullable String absent;

    Field(@Nullable String absent) {
        this.absent = absent;
    }

    /** The name in mappings and in our own layout. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an absent column stands for, null where it must not be absent. */
    @Nullable
    String absent() {
        return absent;
    }
}
