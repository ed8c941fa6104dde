/**
 * From text to syntax tree within limits, and the maps between characters, bytes and lines.
 * Imported by every package that looks at trees; imports {@code language} only.
 */
package dev.codestrata.source.syntax;
