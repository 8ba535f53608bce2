/** The pages of the regional report, one builder each: what is printed, chosen by rule from the figures. */
@NullMarked
package org.payung.report.page;

import org.jspecify.annotations.NullMarked;
