package dev.codestrata.source.definitions;

/**
 * Something that a file takes in from elsewhere, with the columns of the table {@code imports}.
 *
 * @param target what is named: {@code java.util.List}, {@code os.path} (also for {@code from os
 *     import path}), {@code stdio.h}, {@code net/http}; of a wildcard what it stands after
 * @param kind Java: import, static, wildcard, static_wildcard, module; Python: import, from,
 *     wildcard, relative; C: system, local, macro; Go: import, blank, wildcard
 * @param startLine first line, 1-based
 * @param startByte first byte in UTF-8
 */
public record Import(String target, String kind, int startLine, int startByte) {}
