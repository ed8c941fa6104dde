/**
 * Why something was done, as its author wrote it: cue lexicons (data in {@code
 * resources/rationale}) and the extraction of decisions from given sentences, every part with its
 * span.
 *
 * <p>May be imported by {@code functions} and by the jobs.
 */
package dev.codestrata.source.rationale;
