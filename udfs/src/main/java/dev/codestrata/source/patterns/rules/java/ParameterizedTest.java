package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A test method that runs once for each given argument. */
public final class ParameterizedTest implements JavaDecider<MethodDeclaration> {
  private static final Set<String> SOURCES =
      Set.of(
          "ValueSource",
          "CsvSource",
          "CsvFileSource",
          "MethodSource",
          "EnumSource",
          "ArgumentsSource",
          "FieldSource",
          "NullSource",
          "EmptySource",
          "NullAndEmptySource");

  @Override
  public Class<MethodDeclaration> kind() {
    return MethodDeclaration.class;
  }

  @Override
  public void inspect(MethodDeclaration method, Findings<Node> findings) {
    if (method.getParameters().isEmpty()
        || method.getAnnotationByName("ParameterizedTest").isEmpty()) {
      return;
    }
    List<AnnotationExpr> sources =
        method.getAnnotations().stream()
            .filter(annotation -> SOURCES.contains(annotation.getName().getIdentifier()))
            .toList();
    if (sources.isEmpty()) {
      return;
    }
    findings
        .at(method)
        .name("method", method.getNameAsString())
        .name(
            "sources",
            sources.stream().map(AnnotationExpr::getNameAsString).collect(Collectors.joining(", ")))
        .metric("parameters", method.getParameters().size())
        .metric("sources", sources.size())
        .because(sources);
  }
}
