package org.payung.catalogue;

import java.math.BigDecimal;

/** A stretch of a schedule of flat amounts: months counted from the end of the waiting period. */
public record AmountStep(int fromMonth, int toMonth, BigDecimal amount) {}
