/** The quarterly job: eight steps in the order a reader meets them. */
@NullMarked
package org.payung.job;

import org.jspecify.annotations.NullMarked;
