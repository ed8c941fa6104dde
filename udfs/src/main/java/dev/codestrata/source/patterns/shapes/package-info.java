/**
 * Shapes: what code of any language shows to one who reads its tokens, its definitions and its
 * loops, but no grammar. A rule's {@code shape} is a few elements, each a handful of token patterns
 * or words, that must stand together in a function or a file.
 *
 * <p>May be imported by {@code source.patterns} and its rules; imports only {@code source.syntax}
 * and the packages above it.
 */
package dev.codestrata.source.patterns.shapes;
