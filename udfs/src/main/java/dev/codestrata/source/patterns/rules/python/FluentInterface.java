package dev.codestrata.source.patterns.rules.python;

import dev.codestrata.source.patterns.rules.FluentMethods;

/** Methods of one class that end by returning self. */
public final class FluentInterface extends FluentMethods {}
