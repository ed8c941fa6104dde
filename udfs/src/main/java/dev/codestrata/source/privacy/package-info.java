/**
 * Secrets and personal data in texts: where they are, and the text without them.
 *
 * <p>One pass of a keyword automaton over the text; only where it stops a bounded rule looks on.
 * What providers' keys look like is data in {@code resources/privacy}.
 *
 * <p>May be imported by {@code functions} and by the jobs.
 */
package dev.codestrata.source.privacy;
