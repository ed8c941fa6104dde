package dev.codestrata.source.patterns.rules.javascript;

import dev.codestrata.source.patterns.rules.FluentMethods;

/** Methods of one class that end by returning this. */
public final class FluentInterface extends FluentMethods {}
