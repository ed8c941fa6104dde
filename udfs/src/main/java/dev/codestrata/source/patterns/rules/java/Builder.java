package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A class that is told the parts step by step and then makes another object of them. */
public final class Builder implements JavaDecider<ClassOrInterfaceDeclaration> {
  private static final int MIN_STEPS = 2;

  /** Text made out of a buffer is the buffer's content, not a product. */
  private static final Set<String> NO_PRODUCTS =
      Set.of("String", "Object", "Iterator", "ListIterator", "Spliterator", "Optional", "Stream");

  /** Whose main work is something else is no builder, however fluent its setters are. */
  private static final double MIN_SHARE_OF_METHODS = 0.5;

  @Override
  public Class<ClassOrInterfaceDeclaration> kind() {
    return ClassOrInterfaceDeclaration.class;
  }

  @Override
  public void inspect(ClassOrInterfaceDeclaration type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    Set<String> fields =
        type.getFields().stream()
            .filter(field -> !field.isStatic())
            .map(FieldDeclaration::getVariables)
            .flatMap(variables -> variables.stream().map(v -> v.getNameAsString()))
            .collect(Collectors.toSet());
    if (fields.isEmpty()) {
      return;
    }
    List<MethodDeclaration> steps =
        type.getMethods().stream().filter(method -> isStep(method, type, fields)).toList();
    if (steps.size() < MIN_STEPS) {
      return;
    }
    Optional<MethodDeclaration> product =
        type.getMethods().stream().filter(method -> isProduct(method, type, fields)).findFirst();
    if (product.isEmpty() || fluentShare(type) < MIN_SHARE_OF_METHODS) {
      return;
    }
    findings
        .at(type)
        .name("class", type.getNameAsString())
        .name(
            "steps",
            steps.stream()
                .map(MethodDeclaration::getNameAsString)
                .distinct()
                .collect(Collectors.joining(", ")))
        .name("finish", product.get().getNameAsString())
        .name("product", product.get().getTypeAsString())
        .metric("steps", steps.size())
        .because(steps.stream().map(MethodDeclaration::getName).toList())
        .because(product.get());
  }

  /** How many of the methods that users see return the class itself or finish. */
  private static double fluentShare(ClassOrInterfaceDeclaration type) {
    List<MethodDeclaration> seen =
        type.getMethods().stream()
            .filter(method -> !method.isStatic() && !method.isPrivate())
            .toList();
    if (seen.stream().anyMatch(MethodDeclaration::isPublic)) {
      seen = seen.stream().filter(MethodDeclaration::isPublic).toList();
    }
    long fluent =
        seen.stream()
            .filter(method -> simpleName(method.getType()).equals(type.getNameAsString()))
            .count();
    long generic = seen.stream().filter(method -> returnsTypeParameter(method, type)).count();
    return (double) (fluent + generic + 1) / Math.max(1, seen.size());
  }

  private static boolean returnsTypeParameter(
      MethodDeclaration method, ClassOrInterfaceDeclaration type) {
    return type.getTypeParameters().stream()
        .anyMatch(p -> p.getNameAsString().equals(method.getTypeAsString()));
  }

  /** Keeps something in a field, then returns the builder itself. */
  private static boolean isStep(
      MethodDeclaration method, ClassOrInterfaceDeclaration type, Set<String> fields) {
    if (method.isStatic() || method.getBody().isEmpty() || method.getParameters().isEmpty()) {
      return false;
    }
    List<Statement> body = method.getBody().get().getStatements();
    return body.size() >= 2
        && body.get(body.size() - 1) instanceof ReturnStmt last
        && last.getExpression().filter(result -> isSelf(result, method, type)).isPresent()
        && body.subList(0, body.size() - 1).stream().anyMatch(s -> mentions(s, fields));
  }

  private static boolean isSelf(
      Expression result, MethodDeclaration method, ClassOrInterfaceDeclaration type) {
    if (result instanceof ThisExpr) {
      return simpleName(method.getType()).equals(type.getNameAsString());
    }
    // The self type of an extensible builder: a type parameter of the class.
    return returnsTypeParameter(method, type);
  }

  /** Makes an object of another class out of the fields or of the builder itself. */
  private static boolean isProduct(
      MethodDeclaration method, ClassOrInterfaceDeclaration type, Set<String> fields) {
    if (method.isStatic()
        || method.getBody().isEmpty()
        || !method.getType().isClassOrInterfaceType()) {
      return false;
    }
    String product = simpleName(method.getType());
    if (product.equals(type.getNameAsString()) || NO_PRODUCTS.contains(product)) {
      return false;
    }
    return method.getBody().get().findAll(ReturnStmt.class).stream()
        .flatMap(statement -> statement.getExpression().stream())
        .anyMatch(
            result ->
                (result instanceof ObjectCreationExpr creation
                        && !creation.getType().getNameAsString().equals(type.getNameAsString())
                        && madeFrom(creation, fields))
                    || isLocalMadeFromFields(result, method, product, fields));
  }

  private static boolean madeFrom(ObjectCreationExpr creation, Set<String> fields) {
    return creation.getArguments().stream()
        .anyMatch(argument -> mentions(argument, fields) || argument instanceof ThisExpr);
  }

  /** {@code Car car = new Car(wheels); ...; return car;} */
  private static boolean isLocalMadeFromFields(
      Expression result, MethodDeclaration method, String product, Set<String> fields) {
    return result instanceof NameExpr
        && method.getBody().orElseThrow().findAll(ObjectCreationExpr.class).stream()
            .anyMatch(
                creation ->
                    creation.getType().getNameAsString().equals(product)
                        && madeFrom(creation, fields));
  }

  private static boolean mentions(Node node, Set<String> fields) {
    return node.findFirst(NameExpr.class, name -> fields.contains(name.getNameAsString()))
            .isPresent()
        || node.findFirst(
                com.github.javaparser.ast.expr.FieldAccessExpr.class,
                access ->
                    access.getScope() instanceof ThisExpr
                        && fields.contains(access.getNameAsString()))
            .isPresent();
  }

  private static String simpleName(Type type) {
    return type instanceof ClassOrInterfaceType named ? named.getNameAsString() : type.asString();
  }
}
