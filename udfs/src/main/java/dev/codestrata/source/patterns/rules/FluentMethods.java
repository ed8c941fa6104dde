package dev.codestrata.source.patterns.rules;

/** A type with several methods that give back what they were called on, so that calls chain. */
public abstract class FluentMethods extends PartsOfWhole {
  /** One or two such methods are conveniences; three make a way to use the type. */
  private static final int LEAST = 3;

  /** Made by the rules. */
  protected FluentMethods() {
    super("methods", LEAST);
  }
}
