package dev.codestrata.structure.types;

import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A type of a repository, its members, and its place in the hierarchy of the repository's types.
 */
public final class DeclaredType {

  private final StructureFile file;
  private final Declaration declaration;
  private final List<TypeUse> written;
  private final List<Member> members = new ArrayList<>();
  private final List<DeclaredType> supertypes = new ArrayList<>();
  private final List<DeclaredType> subtypes = new ArrayList<>();

  DeclaredType(StructureFile file, Declaration declaration) {
    this.file = file;
    this.declaration = declaration;
    this.written = List.copyOf(Signatures.supertypes(file.language(), declaration.signature()));
    // Some languages put the parameters of the constructor behind the name of the type.
    boolean hasHead =
        switch (file.language()) {
          case "Kotlin", "Scala" -> true;
          case "Java", "C#" -> declaration.kind().equals("record");
          default -> false;
        };
    if (hasHead) {
      List<TypeUse> taken = Signatures.parameters(file.language(), name(), declaration.signature());
      if (!taken.isEmpty()) {
        members.add(new Member(asConstructor(declaration), taken, TypeUse.NONE));
      }
    }
  }

  private static Declaration asConstructor(Declaration d) {
    return new Declaration(
        d.definitionId(),
        "constructor",
        d.name(),
        d.qualifiedName(),
        d.signature(),
        d.startLine(),
        d.endLine(),
        d.startByte(),
        d.endByte());
  }

  void add(Declaration member) {
    members.add(
        new Member(
            member,
            List.copyOf(Signatures.parameters(file.language(), member.name(), member.signature())),
            Signatures.result(file.language(), member.name(), member.signature())));
  }

  void extend(DeclaredType supertype) {
    if (supertype != this && !supertypes.contains(supertype)) {
      supertypes.add(supertype);
      supertype.subtypes.add(this);
    }
  }

  /** The file that declares it. */
  public StructureFile file() {
    return file;
  }

  /** Its declaration. */
  public Declaration declaration() {
    return declaration;
  }

  /** Its simple name. */
  public String name() {
    return declaration.name();
  }

  /** What it says that it extends or implements, of this repository or not. */
  public List<TypeUse> writtenSupertypes() {
    return written;
  }

  /** Methods and constructors, in order of the text. */
  public List<Member> members() {
    return List.copyOf(members);
  }

  /** Methods that are no constructors. */
  public List<Member> methods() {
    return members.stream().filter(m -> !m.isConstructor()).toList();
  }

  /** Types of the repository that it extends or implements by its own words. */
  public List<DeclaredType> supertypes() {
    return List.copyOf(supertypes);
  }

  /** Types of the repository that extend or implement it by their own words. */
  public List<DeclaredType> subtypes() {
    return List.copyOf(subtypes);
  }

  /** Whether another type is among what it extends, at any distance. */
  public boolean isA(DeclaredType other) {
    return reaches(other, 12);
  }

  private boolean reaches(DeclaredType other, int depth) {
    return this == other
        || (depth > 0 && supertypes.stream().anyMatch(s -> s.reaches(other, depth - 1)));
  }

  /** Whether it is a kind of type that has no instances of its own. */
  public boolean isAbstract() {
    return switch (declaration.kind()) {
      case "interface", "protocol" -> true;
      case "trait" -> !file.language().equals("PHP");
      default ->
          declaration.signature().startsWith("abstract ")
              || declaration.signature().contains(" abstract ")
              || written.stream().anyMatch(DeclaredType::saysAbstract);
    };
  }

  private static boolean saysAbstract(TypeUse use) {
    return use.name().equals("ABC") || use.name().equals("Protocol");
  }
}
