/** Reads the files of the input folders into observations, and says of every bad cell where it stands. */
@NullMarked
package org.payung.ingest;

import org.jspecify.annotations.NullMarked;
