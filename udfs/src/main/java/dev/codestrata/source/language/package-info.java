/**
 * Languages: their names, how files are recognised as theirs, and how their texts divide into
 * comments, strings and words. Data stands in {@code languages.yml}. Every package may import this
 * one; it imports none.
 */
package dev.codestrata.source.language;
