package dev.codestrata.structure.rules;

import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import dev.codestrata.structure.types.TypeUse;
import java.util.List;
import java.util.function.Predicate;

/** What rules on types ask of a hierarchy; tests, copies and output of generators are left out. */
final class Hierarchies {

  private Hierarchies() {}

  /** Types of the repository's own code. */
  static List<DeclaredType> own(RepositoryStructure structure) {
    return structure.types().types().stream().filter(t -> t.file().isOwn()).toList();
  }

  /** Abstract types with at least so many own concrete implementations by their own words. */
  static List<DeclaredType> abstractions(RepositoryStructure structure, int implementations) {
    return own(structure).stream()
        .filter(t -> t.isAbstract() && implementations(t).size() >= implementations)
        .toList();
  }

  /** Own concrete types that extend or implement a type by their own words. */
  static List<DeclaredType> implementations(DeclaredType type) {
    return type.subtypes().stream().filter(t -> t.file().isOwn() && !t.isAbstract()).toList();
  }

  /**
   * The type that a parameter means where its type is declared; null if it is not of the
   * repository.
   */
  static DeclaredType meant(RepositoryStructure structure, DeclaredType by, TypeUse use) {
    return use.name().isEmpty() ? null : structure.types().resolve(by.file(), use.name());
  }

  /**
   * A constructor that takes the abstraction itself, alone or many of it; null if there is none.
   */
  static Member constructorTaking(
      RepositoryStructure structure,
      DeclaredType type,
      DeclaredType abstraction,
      Predicate<TypeUse> wanted) {
    for (Member member : type.members()) {
      if (member.isConstructor() && takes(structure, type, member, abstraction, wanted)) {
        return member;
      }
    }
    return null;
  }

  /** Whether one of the parameters of a member is of a type. */
  static boolean takes(
      RepositoryStructure structure,
      DeclaredType type,
      Member member,
      DeclaredType taken,
      Predicate<TypeUse> wanted) {
    for (TypeUse use : member.parameters()) {
      if (use.name().equals(taken.name())
          && wanted.test(use)
          && meant(structure, type, use) == taken) {
        return true;
      }
    }
    return false;
  }

  /** Names in a sentence, at most five of them. */
  static String names(List<DeclaredType> types) {
    List<String> names = types.stream().map(DeclaredType::name).distinct().sorted().toList();
    return names.size() <= 5
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, 4)) + " and " + (names.size() - 4) + " more";
  }
}
