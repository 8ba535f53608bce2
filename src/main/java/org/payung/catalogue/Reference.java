package org.payung.catalogue;

/**
 * Where a definition or a rule was read.
 *
 * @param tier 1 publisher, 2 secondary, 3 press; {@code href} may be empty
 */
public record Reference(String title, String href, int tier) {}
