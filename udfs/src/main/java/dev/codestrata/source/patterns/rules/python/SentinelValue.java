package dev.codestrata.source.patterns.rules.python;

import dev.codestrata.source.patterns.rules.ComparedConstant;

/** A new object that is only there to be compared with. */
public final class SentinelValue extends ComparedConstant {}
