package dev.codestrata.git;

/**
 * A run of changed lines, as the header of {@code git diff -U0} gives it: lines count from 1, and
 * the start of an empty side is the line before it.
 *
 * @param oldStart first line before the change
 * @param oldLines lines before the change
 * @param newStart first line after the change
 * @param newLines lines after the change
 */
public record Hunk(int oldStart, int oldLines, int newStart, int newLines) {}
