package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example in a definition file.
 *
 * @param given figures by concept
 * @param expect the figure expected, at half a unit of its last digit; null where a reason is expected
 * @param missing the reason expected, as {@code no-input}; null where a figure is expected
 */
public record WorkedExample(
        String name,
        Map<String, BigDecimal> given,
        @Nullable BigDecimal expect,
        @Nullable String missing) {}
