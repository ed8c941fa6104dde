/**
 * Batches, the order of writes, and statuses: the only package that joins {@code stages} and {@code
 * lake}. Commands and programs call {@link dev.codestrata.pipeline.Pipeline}.
 */
package dev.codestrata.pipeline;
