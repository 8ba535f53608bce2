package org.payung.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example in a definition file.
 *
 * @param rules the rule set that a benefit is computed from, as {@code IDN-JKP/PP-37-2021}; null where figures are given
 * @param breakdown the cell computed from it, as {@code month=4}; {@code _T} where figures are given
 * @param given figures by concept
 * @param expect the figure expected, at half a unit of its last digit; null where a reason is expected
 * @param missing the reason expected, as {@code no-input}; null where a figure is expected
 */
public record WorkedExample(
        String name,
        @Nullable String rules,
        String breakdown,
        Map<String, BigDecimal> given,
        @Nullable BigDecimal expect,
        @Nullable String missing) {}
