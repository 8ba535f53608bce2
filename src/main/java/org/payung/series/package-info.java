/** What we were given: observations with their keys, periods, units and provenance. */
@NullMarked
package org.payung.series;

import org.jspecify.annotations.NullMarked;
