package dev.codestrata.source.definitions;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.Outline;

/** Names of definitions with the names of what encloses them. */
final class QualifiedNames {
  private QualifiedNames() {}

  /**
   * As the language writes it: Java and Go with the package, a Go method with its receiver's type,
   * C without anything since all its names are of one scope. Python's module is not known from the
   * text.
   */
  static String of(Language language, Outline outline, int index) {
    Outline.Item item = outline.items().get(index);
    if (language.name().equals("C")) {
      return item.name();
    }
    StringBuilder name = new StringBuilder(item.name());
    if (item.container() != null) {
      name.insert(0, item.container() + ".");
    }
    for (int outer = outline.parent(index); outer >= 0; outer = outline.parent(outer)) {
      Outline.Item enclosing = outline.items().get(outer);
      name.insert(0, enclosing.name() + ".");
      if (enclosing.container() != null) {
        name.insert(0, enclosing.container() + ".");
      }
    }
    return outline.packageName().isEmpty() ? name.toString() : outline.packageName() + "." + name;
  }
}
