/** Reads workbooks as tables, after a look at the container they come in. */
@NullMarked
package org.payung.ingest.excel;

import org.jspecify.annotations.NullMarked;
