package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;
import java.util.List;

/** An implementation that does nothing, so that nobody needs to ask whether there is one. */
public final class NullObject implements ClassDecider {
  private static final int MIN_METHODS = 2;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (!type.isConcrete()
        || type.supertypes().isEmpty()
        || !type.instanceFields().isEmpty()
        || type.type().isEnumDeclaration()
        || type.supertypes().stream()
            .anyMatch(
                name ->
                    name.matches(
                        ".*(Exception|Error|Visitor|Test|TestCase|Application|Configuration|Annotation)"))) {
      return;
    }
    List<MethodShape> methods =
        type.instanceMethods().stream()
            .filter(method -> !method.name().matches("toString|equals|hashCode|readResolve"))
            .toList();
    long silent = methods.stream().filter(method -> method.statements().isEmpty()).count();
    if (methods.size() < MIN_METHODS
        || silent == 0
        || !methods.stream().allMatch(NullObject::doesNothing)
        || methods.stream().filter(MethodShape::isOverride).count() < methods.size()
            && !type.neighbours().keySet().stream().anyMatch(type.supertypes()::contains)) {
      return;
    }
    findings
        .at(type.type())
        .name("class", type.name())
        .name("role", String.join(", ", type.supertypes()))
        .metric("methods", methods.size())
        .because(methods.stream().map(MethodShape::declaration).toList());
  }

  /** An empty body, or a result that says nothing. */
  private static boolean doesNothing(MethodShape method) {
    return method.statements().isEmpty()
        || method
            .onlyResult()
            .filter(
                result ->
                    result.isNullLiteralExpr()
                        || result.isThisExpr()
                        || (result.isBooleanLiteralExpr())
                        || result
                            .toString()
                            .matches(
                                "-?[01](\\.0)?[LlFfDd]?|\"\"|(Collections\\.)?empty\\w*\\(\\)|Optional\\.empty\\(\\)|(List|Set|Map|Stream)\\.of\\(\\)|Collections\\.EMPTY_\\w+")
                        || method.isParameter(result))
            .isPresent();
  }
}
