package dev.codestrata.source.patterns.rules.rust;

import dev.codestrata.source.patterns.rules.FluentMethods;

/** Methods of one implementation that take self and give it back. */
public final class FluentInterface extends FluentMethods {}
