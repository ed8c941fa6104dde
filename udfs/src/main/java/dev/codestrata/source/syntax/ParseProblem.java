package dev.codestrata.source.syntax;

/** One place where a text is not well-formed, as its parser reports it. */
public record ParseProblem(Span span, String message) {}
