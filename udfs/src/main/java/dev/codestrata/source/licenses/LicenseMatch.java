package dev.codestrata.source.licenses;

/**
 * A licence that a text states.
 *
 * @param spdx SPDX licence expression
 * @param confidence 0 to 1; 1 for an identifier tag or a text equal to the licence's
 * @param startLine first line of the statement, from 1
 * @param endLine last line of the statement, inclusive
 */
public record LicenseMatch(String spdx, double confidence, int startLine, int endLine) {}
