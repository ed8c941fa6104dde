package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.Optional;

/** An empty anonymous subclass that carries a generic type to run time. */
public final class SuperTypeToken implements JavaDecider<ObjectCreationExpr> {
  @Override
  public Class<ObjectCreationExpr> kind() {
    return ObjectCreationExpr.class;
  }

  @Override
  public void inspect(ObjectCreationExpr creation, Findings<Node> findings) {
    boolean isEmptySubclass =
        creation.getAnonymousClassBody().filter(NodeList::isEmpty).isPresent()
            && creation.getArguments().isEmpty();
    Optional<NodeList<Type>> types = creation.getType().getTypeArguments();
    if (isEmptySubclass && types.filter(SuperTypeToken::isOneGenericType).isPresent()) {
      findings
          .at(creation)
          .name("carried", types.orElseThrow().get(0).toString())
          .name("token", creation.getType().getNameAsString())
          .because(creation.getType());
    }
  }

  /** What is not generic itself could be carried by its class alone. */
  private static boolean isOneGenericType(NodeList<Type> types) {
    return types.size() == 1
        && types.get(0) instanceof ClassOrInterfaceType type
        && type.getTypeArguments().filter(NodeList::isNonEmpty).isPresent();
  }
}
