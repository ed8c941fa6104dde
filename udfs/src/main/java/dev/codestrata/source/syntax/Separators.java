package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;

/**
 * How a language writes names of names.
 *
 * @param ofPackages between a package or module and what it holds
 * @param ofMembers between a type and its members
 */
public record Separators(String ofPackages, String ofMembers) {
  private static final Separators DOTS = new Separators(".", ".");
  private static final Separators COLONS = new Separators("::", "::");
  private static final Separators PHP = new Separators("\\", "::");

  /** A dot where nothing else is known. */
  public static Separators of(Language language) {
    return switch (language.name()) {
      case "C++", "Rust", "Ruby", "Perl" -> COLONS;
      case "PHP" -> PHP;
      default -> DOTS;
    };
  }
}
