/**
 * How often and when what failed is tried again: thin over resilience4j. Everything from {@code
 * tables} on may import it; it knows neither Spark nor JGit.
 */
package dev.codestrata.resilience;
