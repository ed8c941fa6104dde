package dev.codestrata.source.patterns.rules.cpp;

import dev.codestrata.source.patterns.rules.ComparedConstant;

/** A constant of a value that no ordinary one has, and comparisons with it. */
public final class SentinelValue extends ComparedConstant {}
