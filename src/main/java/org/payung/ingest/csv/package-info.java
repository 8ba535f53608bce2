/** Reads comma-separated text as a table, in the encoding it really has. */
@NullMarked
package org.payung.ingest.csv;

import org.jspecify.annotations.NullMarked;
