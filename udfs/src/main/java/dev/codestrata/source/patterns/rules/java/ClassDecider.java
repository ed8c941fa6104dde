package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;

/** Decides by the shape of a class, which all such deciders share. */
@SuppressWarnings({"rawtypes", "unchecked"}) // a class object cannot name a type argument
interface ClassDecider extends JavaDecider<TypeDeclaration> {
  @Override
  default Class<TypeDeclaration> kind() {
    return TypeDeclaration.class;
  }

  @Override
  default void inspect(TypeDeclaration type, Findings<Node> findings) {
    inspect(ClassShape.of(type), findings);
  }

  /** Looks at one class, interface, enum or record. */
  void inspect(ClassShape type, Findings<Node> findings);
}
