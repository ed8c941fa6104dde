package dev.codestrata.source.privacy;

/** A find at chars [start, end) of a text. */
record Find(String kind, int start, int end, double confidence) {}
