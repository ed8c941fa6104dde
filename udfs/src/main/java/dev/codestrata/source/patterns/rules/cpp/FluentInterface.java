package dev.codestrata.source.patterns.rules.cpp;

import dev.codestrata.source.patterns.rules.FluentMethods;

/** Methods of one class that give back the object. */
public final class FluentInterface extends FluentMethods {}
