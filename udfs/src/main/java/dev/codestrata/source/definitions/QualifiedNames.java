package dev.codestrata.source.definitions;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.Separators;

/** Names of definitions with the names of what encloses them. */
final class QualifiedNames {
  private static final int LONGEST = 2_000;

  private QualifiedNames() {}

  /**
   * As the language writes it: with the package where it has one, a Go method with its receiver's
   * type, C without anything since all its names are of one scope. Python's module is not known
   * from the text.
   */
  static String of(Language language, Outline outline, int index) {
    Outline.Item item = outline.items().get(index);
    if (language.name().equals("C")) {
      return item.name();
    }
    Separators separators = Separators.of(language);
    StringBuilder name = new StringBuilder(item.name());
    if (item.container() != null) {
      name.insert(0, item.container() + separators.ofMembers());
    }
    for (int outer = outline.parent(index); outer >= 0; outer = outline.parent(outer)) {
      Outline.Item enclosing = outline.items().get(outer);
      name.insert(0, enclosing.name() + separators.ofMembers());
      if (enclosing.container() != null) {
        name.insert(0, enclosing.container() + separators.ofMembers());
      }
      if (name.length() > LONGEST) {
        // Definitions nested a thousand deep are no names that anyone writes; it stays linear.
        break;
      }
    }
    return outline.packageName().isEmpty()
        ? name.toString()
        : outline.packageName() + separators.ofPackages() + name;
  }
}
