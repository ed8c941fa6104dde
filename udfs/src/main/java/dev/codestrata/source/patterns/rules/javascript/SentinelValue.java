package dev.codestrata.source.patterns.rules.javascript;

import dev.codestrata.source.patterns.rules.ComparedConstant;

/** A symbol or empty object that is only there to be compared with. */
public final class SentinelValue extends ComparedConstant {}
