package org.payung.release;

import org.payung.series.Period;

/**
 * What makes two runs the same run: the quarter and the SHA-256 of input, templates and program version.
 *
 * @param inputHash over names, mapping and content of all input files, in order
 * @param templatesHash over names and content of all template files, in order
 */
public record ReleaseIdentity(Period period, String inputHash, String templatesHash, String programVersion) {}
