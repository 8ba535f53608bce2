/** Keeps figures from telling of single persons: cells hidden in series, figures and findings alike. */
@NullMarked
package org.payung.aggregate.protect;

import org.jspecify.annotations.NullMarked;
