/**
 * {@code Dataset} to {@code Dataset} steps: the code that runs on executors. A stage selects with
 * DataFrames and goes through a named static class at the lambda boundary. Stages read no table and
 * write none; {@code pipeline} joins them with the lake.
 */
package dev.codestrata.stages;
