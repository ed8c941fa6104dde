/**
 * Text to vector: one sentence encoder whose model and tokenizer come from a Maven artifact.
 *
 * <p>May be imported by {@code patterns}, {@code rationale}, {@code functions} and by the jobs.
 */
package dev.codestrata.source.embeddings;
