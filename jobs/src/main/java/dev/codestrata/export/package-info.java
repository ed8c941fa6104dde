/**
 * Training datasets out of the lake: their configuration, selection, files, attribution, card and
 * validation. A dataset is written beside its place, validated there, and moved to it only if
 * valid.
 *
 * <p>May be imported by {@code pipeline} and {@code commands}; must not import {@code git} or
 * {@code github}.
 */
package dev.codestrata.export;
