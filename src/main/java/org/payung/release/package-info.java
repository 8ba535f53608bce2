/** What we publish: release ids, identities and their manifest. */
@NullMarked
package org.payung.release;

import org.jspecify.annotations.NullMarked;
