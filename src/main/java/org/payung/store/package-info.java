/** What the program keeps: one database, immutable segments, sealed records of releases, one lock. */
@NullMarked
package org.payung.store;

import org.jspecify.annotations.NullMarked;
