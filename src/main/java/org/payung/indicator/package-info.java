/** Indicators of each area, period and breakdown: an estimate or a reason in every cell. */
@NullMarked
package org.payung.indicator;

import org.jspecify.annotations.NullMarked;
