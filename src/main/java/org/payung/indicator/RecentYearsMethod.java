package org.payung.indicator;

/** A method whose figures say something of the present only: older years than the indicator's age have no cell. */
interface RecentYearsMethod extends NamedMethod {}
