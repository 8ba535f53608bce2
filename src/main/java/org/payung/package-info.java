/**
 * Payung turns the labour and benefit statistics that national institutions send each quarter into
 * SDG 1.3-style coverage and adequacy figures, and prints them as Excel and PDF reports.
 *
 * <p>The tour, in the order in which a figure travels. {@code cli} reads a command and {@code job}
 * runs it in eight steps. {@code catalogue} is what a statistician wrote in {@code templates/};
 * {@code ingest} reads what was received into {@code series}, {@code check} says what is wrong with
 * it as {@code finding}, {@code complete} fills what may be filled. {@code indicator} and
 * {@code aggregate} make an {@code outcome} for every cell, an estimate or a reason, with the methods
 * of {@code method} and {@code scheme}; {@code standard} sets it beside the thresholds in force.
 * {@code report} prints a {@code release}, and {@code store} keeps what was known.
 */
@NullMarked
package org.payung;

import org.jspecify.annotations.NullMarked;
