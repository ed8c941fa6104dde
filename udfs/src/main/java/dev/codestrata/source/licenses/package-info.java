/**
 * Which licences a text states: SPDX identifiers, full licence texts and header notices, with the
 * lines that say so; and what kind of terms an SPDX expression means.
 *
 * <p>May be imported by {@code functions} and by the jobs.
 */
package dev.codestrata.source.licenses;
