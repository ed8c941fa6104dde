package dev.codestrata.source.patterns.rules.cpp;

import dev.codestrata.source.patterns.rules.CompareAndSwapLoop;

/** A compare-and-swap that is tried again until it succeeds. */
public final class CasLoop extends CompareAndSwapLoop {}
