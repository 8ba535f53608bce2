package org.payung.catalogue;

/** What kind of protection a scheme is; the first two count as unemployment cash benefits (METHOD 1.1, rule 2). */
public enum SchemeType {
    /** Social insurance: contributions earn a right. */
    SI,
    /** Social assistance from the budget. */
    SA,
    /** Paid by the employer: severance. */
    EMPLOYER,
    /** Individual savings account: a withdrawal of one's own money. */
    ISA
}
