/** The one place that knows how JavaParser is set up. Imported by {@code syntax} only. */
package dev.codestrata.source.syntax.java;
