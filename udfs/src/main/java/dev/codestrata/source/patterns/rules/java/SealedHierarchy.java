package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sealed type and the subtypes that it allows. */
public final class SealedHierarchy implements JavaDecider<ClassOrInterfaceDeclaration> {
  @Override
  public Class<ClassOrInterfaceDeclaration> kind() {
    return ClassOrInterfaceDeclaration.class;
  }

  @Override
  public void inspect(ClassOrInterfaceDeclaration type, Findings<Node> findings) {
    if (!type.hasModifier(Modifier.Keyword.SEALED)) {
      return;
    }
    List<Node> allowed = new ArrayList<>(type.getPermittedTypes());
    if (allowed.isEmpty()) {
      // Without a permits clause the subtypes stand in the same file.
      type.findCompilationUnit().ifPresent(unit -> allowed.addAll(subtypes(unit, type)));
    }
    if (allowed.isEmpty()) {
      return;
    }
    findings
        .at(type)
        .name("type", type.getNameAsString())
        .name(
            "subtypes",
            allowed.stream().map(SealedHierarchy::nameOf).collect(Collectors.joining(", ")))
        .metric("subtypes", allowed.size())
        .because(type.getName())
        .because(allowed);
  }

  private static String nameOf(Node allowed) {
    return allowed instanceof NodeWithSimpleName<?> named
        ? named.getNameAsString()
        : allowed.toString();
  }

  @SuppressWarnings("ReferenceEquality") // this very node; nodes of equal text are equal
  private static List<Node> subtypes(CompilationUnit unit, ClassOrInterfaceDeclaration type) {
    List<Node> found = new ArrayList<>();
    for (TypeDeclaration<?> candidate : typesIn(unit)) {
      boolean extendsIt =
          supertypes(candidate).anyMatch(s -> s.getNameAsString().equals(type.getNameAsString()));
      if (extendsIt && candidate != type) {
        found.add(candidate.getName());
      }
    }
    return found;
  }

  private static List<TypeDeclaration<?>> typesIn(CompilationUnit unit) {
    List<TypeDeclaration<?>> types = new ArrayList<>();
    unit.walk(
        Node.TreeTraversal.PREORDER,
        node -> {
          if (node instanceof TypeDeclaration<?> declaration) {
            types.add(declaration);
          }
        });
    return types;
  }

  private static Stream<ClassOrInterfaceType> supertypes(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      return Stream.concat(
          declaration.getExtendedTypes().stream(), declaration.getImplementedTypes().stream());
    }
    if (type instanceof RecordDeclaration declaration) {
      return declaration.getImplementedTypes().stream();
    }
    return type instanceof EnumDeclaration declaration
        ? declaration.getImplementedTypes().stream()
        : Stream.empty();
  }
}
