/** What we can say: an estimate or a reason in every cell, with its lineage. */
@NullMarked
package org.payung.outcome;

import org.jspecify.annotations.NullMarked;
