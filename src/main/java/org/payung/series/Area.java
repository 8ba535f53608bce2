package org.payung.series;

/**
 * A country, a group of countries or the world.
 *
 * @param id ISO 3166 alpha-3, or a group id such as {@code M49-035}, {@code ILO-X56}, {@code ASEAN}
 * @param kind what the area is
 * @param m49 the UN M49 number, 0 where it has none
 * @param name the English name, which commands accept too
 * @param followed whether the project collects this area's figures; a group counts members that are not followed
 */
public record Area(String id, AreaKind kind, int m49, String name, boolean followed) {}
