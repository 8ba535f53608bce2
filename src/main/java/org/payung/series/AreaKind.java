package org.payung.series;

/** What an area is: one country or area, a group of them, or the world. */
public enum AreaKind {
    COUNTRY,
    GROUP,
    WORLD
}
