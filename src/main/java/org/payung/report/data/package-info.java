/** The files of a release that a program may read: UTF-8, RFC 4180, sorted, plain decimals. */
@NullMarked
package org.payung.report.data;

import org.jspecify.annotations.NullMarked;
