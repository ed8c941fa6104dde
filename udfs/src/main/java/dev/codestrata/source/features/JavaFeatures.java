package dev.codestrata.source.features;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VarType;
import dev.codestrata.source.syntax.JavaSource;
import dev.codestrata.source.syntax.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the features of {@code features/java.yml} in JavaParser's tree. */
final class JavaFeatures {
  private final Map<String, Node> first = new LinkedHashMap<>();

  private JavaFeatures() {}

  /** Each feature with a place. */
  static List<Outline.Feature> in(JavaSource source) {
    JavaFeatures features = new JavaFeatures();
    CompilationUnit unit = source.unit();
    Deque<Node> open = new ArrayDeque<>();
    open.push(unit);
    while (!open.isEmpty()) {
      Node node = open.pop();
      // What JavaParser made up to go on after an error has no place in the text.
      if (node.getRange().isPresent()) {
        features.visit(node);
      }
      List<Node> children = node.getChildNodes();
      for (int child = children.size() - 1; child >= 0; child--) {
        open.push(children.get(child));
      }
    }
    List<Outline.Feature> found = new ArrayList<>();
    features.first.forEach(
        (name, node) -> found.add(new Outline.Feature(name, source.span(node).startByte())));
    return found;
  }

  private void uses(boolean condition, String feature, Node node) {
    if (condition) {
      first.putIfAbsent(feature, node);
    }
  }

  private void visit(Node node) {
    if (node instanceof ClassOrInterfaceType type) {
      uses(type.isUsingDiamondOperator(), "diamond", node);
      uses(type.getTypeArguments().isPresent(), "generics", node);
    } else if (node instanceof LambdaExpr lambda) {
      uses(true, "lambda", node);
      uses(
          lambda.getParameters().stream().anyMatch(parameter -> parameter.getType().isVarType()),
          "lambda-var",
          node);
    } else if (node instanceof MethodReferenceExpr) {
      uses(true, "method-reference", node);
    } else if (node instanceof MethodDeclaration method) {
      method(method);
    } else if (node instanceof SwitchEntry entry) {
      entry(entry);
    } else if (node instanceof SwitchExpr) {
      uses(true, "switch-expression", node);
    } else if (node instanceof TryStmt attempt) {
      uses(!attempt.getResources().isEmpty(), "try-with-resources", node);
      uses(
          attempt.getResources().stream()
              .anyMatch(resource -> !(resource instanceof VariableDeclarationExpr)),
          "effectively-final-resource",
          node);
    } else if (node instanceof InstanceOfExpr test) {
      uses(test.getPattern().isPresent(), "instanceof-pattern", node);
    } else {
      declaration(node);
      expression(node);
    }
  }

  private void method(MethodDeclaration method) {
    boolean ofInterface =
        method
            .getParentNode()
            .filter(
                parent -> parent instanceof ClassOrInterfaceDeclaration type && type.isInterface())
            .isPresent();
    uses(ofInterface && method.getBody().isPresent(), "interface-method-body", method);
    uses(ofInterface && method.isPrivate(), "private-interface-method", method);
  }

  private void entry(SwitchEntry entry) {
    uses(entry.getType() != SwitchEntry.Type.STATEMENT_GROUP, "switch-arrow", entry);
    uses(entry.getLabels().size() > 1, "switch-labels", entry);
    uses(
        entry.getLabels().stream().anyMatch(label -> label.isStringLiteralExpr()),
        "string-switch",
        entry);
    uses(
        entry.getLabels().stream().anyMatch(label -> label.isNullLiteralExpr()),
        "null-case",
        entry);
    uses(
        entry.getLabels().stream().anyMatch(label -> label.isComponentPatternExpr()),
        "pattern-switch",
        entry);
  }

  private void declaration(Node node) {
    if (node instanceof ClassOrInterfaceDeclaration type) {
      uses(
          type.hasModifier(Modifier.Keyword.SEALED)
              || type.hasModifier(Modifier.Keyword.NON_SEALED),
          "sealed",
          node);
    } else if (node instanceof RecordDeclaration) {
      uses(true, "record", node);
    } else if (node instanceof EnumDeclaration) {
      uses(true, "enumeration", node);
    } else if (node instanceof TypeParameter) {
      uses(true, "generics", node);
    } else if (node instanceof Parameter parameter) {
      uses(parameter.isVarArgs(), "variable-arity", node);
    } else if (node instanceof AnnotationExpr) {
      uses(true, "annotation", node);
    } else if (node instanceof ImportDeclaration declaration) {
      uses(declaration.isStatic(), "static-import", node);
      uses(declaration.isModule(), "module-import", node);
    } else if (node instanceof ModuleDeclaration) {
      uses(true, "module", node);
    } else if (node instanceof ForEachStmt) {
      uses(true, "for-each", node);
    }
  }

  private void expression(Node node) {
    if (node instanceof ObjectCreationExpr creation) {
      uses(
          creation.getAnonymousClassBody().isPresent()
              && creation.getType().isUsingDiamondOperator(),
          "anonymous-diamond",
          node);
    } else if (node instanceof CastExpr cast) {
      uses(cast.getType().isIntersectionType(), "intersection-cast", node);
    } else if (node instanceof UnionType) {
      uses(true, "multi-catch", node);
    } else if (node instanceof VarType) {
      uses(
          node.getParentNode().filter(parent -> parent instanceof Parameter).isEmpty(),
          "local-variable-type",
          node);
    } else if (node instanceof TextBlockLiteralExpr) {
      uses(true, "text-block", node);
    } else if (node instanceof RecordPatternExpr) {
      uses(true, "record-pattern", node);
    } else if (node instanceof MatchAllPatternExpr) {
      uses(true, "unnamed-pattern", node);
    }
  }
}
