package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a method or constructor does: calls, creations, assignments, loops, and which names in it
 * are fields of its class. The body is walked once, when first asked; lambdas and anonymous classes
 * count as part of it, local classes do not.
 */
final class MethodShape {
  private static final int MAX_ALIASES = 3;

  private final ClassShape owner;
  private final CallableDeclaration<?> declaration;
  private List<Node> nodes;
  private final Map<String, Optional<Expression>> locals = new HashMap<>();
  private final List<MethodCallExpr> calls = new ArrayList<>();
  private final List<ObjectCreationExpr> creations = new ArrayList<>();
  private final List<AssignExpr> assignments = new ArrayList<>();
  private final List<ReturnStmt> returns = new ArrayList<>();
  private final List<Statement> loops = new ArrayList<>();

  /** A pass over the elements of a collection: the name of one element, and what is done to it. */
  record Iteration(Node at, String element, Node body) {}

  MethodShape(ClassShape owner, CallableDeclaration<?> declaration) {
    this.owner = owner;
    this.declaration = declaration;
  }

  ClassShape owner() {
    return owner;
  }

  CallableDeclaration<?> declaration() {
    return declaration;
  }

  String name() {
    return declaration.getNameAsString();
  }

  Node nameNode() {
    return declaration.getName();
  }

  boolean isStatic() {
    return declaration.isStatic();
  }

  boolean isSynchronized() {
    return declaration instanceof MethodDeclaration method && method.isSynchronized();
  }

  boolean isOverride() {
    return declaration.getAnnotationByName("Override").isPresent();
  }

  List<Parameter> parameters() {
    return declaration.getParameters();
  }

  /** The simple name of the type of a parameter. */
  String parameterType(int index) {
    return FieldShape.simpleName(declaration.getParameter(index).getType());
  }

  /** The simple name of the result's type; {@code void} for none, empty for a constructor. */
  String returnType() {
    return declaration instanceof MethodDeclaration method
        ? FieldShape.simpleName(method.getType())
        : "";
  }

  boolean hasBody() {
    return body().isPresent();
  }

  Optional<BlockStmt> body() {
    if (declaration instanceof MethodDeclaration method) {
      return method.getBody();
    }
    return Optional.of(((ConstructorDeclaration) declaration).getBody());
  }

  List<Statement> statements() {
    return body().map(block -> (List<Statement>) block.getStatements()).orElse(List.of());
  }

  /** The result of a method that does nothing but return it. */
  Optional<Expression> onlyResult() {
    List<Statement> all = statements();
    return all.size() == 1 && all.get(0) instanceof ReturnStmt result
        ? result.getExpression()
        : Optional.empty();
  }

  /** All nodes of the body, parents first. */
  List<Node> nodes() {
    if (nodes == null) {
      nodes = new ArrayList<>();
      parameters().forEach(parameter -> locals.put(parameter.getNameAsString(), Optional.empty()));
      body().ifPresent(this::walk);
    }
    return nodes;
  }

  private void walk(Node node) {
    nodes.add(node);
    if (node instanceof MethodCallExpr call) {
      calls.add(call);
    } else if (node instanceof ObjectCreationExpr creation) {
      creations.add(creation);
    } else if (node instanceof AssignExpr assignment) {
      assignments.add(assignment);
    } else if (node instanceof ReturnStmt result) {
      returns.add(result);
    } else if (node instanceof VariableDeclarator variable) {
      locals.put(variable.getNameAsString(), variable.getInitializer());
    } else if (node instanceof Parameter || node instanceof TypePatternExpr) {
      locals.putIfAbsent(((NodeWithSimpleName<?>) node).getNameAsString(), Optional.empty());
    } else if (node instanceof ForEachStmt
        || node instanceof ForStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt) {
      loops.add((Statement) node);
    } else if (node instanceof LocalClassDeclarationStmt) {
      return;
    }
    for (Node child : node.getChildNodes()) {
      walk(child);
    }
  }

  <N extends Node> List<N> all(Class<N> kind) {
    return nodes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<MethodCallExpr> calls() {
    nodes();
    return calls;
  }

  List<ObjectCreationExpr> creations() {
    nodes();
    return creations;
  }

  List<AssignExpr> assignments() {
    nodes();
    return assignments;
  }

  List<ReturnStmt> returns() {
    nodes();
    return returns;
  }

  List<Statement> loops() {
    nodes();
    return loops;
  }

  /** The field of the own class that an expression names; empty for anything else. */
  Optional<FieldShape> field(Expression expression) {
    if (expression instanceof NameExpr name) {
      nodes();
      return locals.containsKey(name.getNameAsString())
          ? Optional.empty()
          : owner.field(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access) {
      boolean own =
          access.getScope() instanceof ThisExpr
              || (access.getScope() instanceof NameExpr scope
                  && scope.getNameAsString().equals(owner.name()));
      return own ? owner.field(access.getNameAsString()) : Optional.empty();
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return field(enclosed.getInner());
    }
    return expression instanceof CastExpr cast ? field(cast.getExpression()) : Optional.empty();
  }

  boolean isField(Expression expression, FieldShape field) {
    return field(expression).filter(field::equals).isPresent();
  }

  /** The field on which a method is called. */
  Optional<FieldShape> receiver(MethodCallExpr call) {
    return call.getScope().flatMap(this::field);
  }

  List<MethodCallExpr> callsOn(FieldShape field) {
    return calls().stream()
        .filter(call -> receiver(call).filter(field::equals).isPresent())
        .toList();
  }

  /** Calls on a field of a method named as this one. */
  List<MethodCallExpr> forwardsTo(FieldShape field) {
    return callsOn(field).stream().filter(call -> call.getNameAsString().equals(name())).toList();
  }

  List<AssignExpr> assignmentsTo(FieldShape field) {
    return assignments().stream()
        .filter(assignment -> isField(assignment.getTarget(), field))
        .toList();
  }

  /** Whether a field is named anywhere below a node. */
  boolean mentions(Node node, FieldShape field) {
    if (node instanceof Expression expression && isField(expression, field)) {
      return true;
    }
    return node.getChildNodes().stream().anyMatch(child -> mentions(child, field));
  }

  /** Whether a local variable or parameter of the name is named anywhere below a node. */
  boolean mentionsName(Node node, String name) {
    if (node instanceof NameExpr expression && expression.getNameAsString().equals(name)) {
      return true;
    }
    return node.getChildNodes().stream().anyMatch(child -> mentionsName(child, name));
  }

  boolean mentionsParameter(Node node) {
    return parameters().stream()
        .anyMatch(parameter -> mentionsName(node, parameter.getNameAsString()));
  }

  boolean isParameter(Expression expression) {
    return expression instanceof NameExpr name
        && declaration.getParameterByName(name.getNameAsString()).isPresent();
  }

  /** Whether a value comes from a field: names it, or is a local variable made from it. */
  boolean comesFrom(Expression expression, FieldShape field) {
    return comesFrom(expression, field, MAX_ALIASES);
  }

  private boolean comesFrom(Expression expression, FieldShape field, int aliases) {
    if (mentions(expression, field)) {
      return true;
    }
    return aliases > 0
        && root(expression) instanceof NameExpr name
        && locals
            .getOrDefault(name.getNameAsString(), Optional.empty())
            .filter(made -> comesFrom(made, field, aliases - 1))
            .isPresent();
  }

  /** What a local variable is given where it is declared. */
  Optional<Expression> initializerOf(String local) {
    nodes();
    return locals.getOrDefault(local, Optional.empty());
  }

  private static Expression root(Expression expression) {
    Expression at = expression;
    while (true) {
      if (at instanceof MethodCallExpr call && call.getScope().isPresent()) {
        at = call.getScope().get();
      } else if (at instanceof EnclosedExpr enclosed) {
        at = enclosed.getInner();
      } else if (at instanceof CastExpr cast) {
        at = cast.getExpression();
      } else if (at instanceof ArrayAccessExpr access) {
        at = access.getName();
      } else {
        return at;
      }
    }
  }

  /** The passes over the elements of a field, by any loop or by a lambda. */
  List<Iteration> iterations(FieldShape field) {
    List<Iteration> found = new ArrayList<>();
    for (Statement loop : loops()) {
      if (loop instanceof ForEachStmt each && comesFrom(each.getIterable(), field)) {
        found.add(
            new Iteration(each, each.getVariableDeclarator().getNameAsString(), each.getBody()));
      } else if (loop instanceof ForStmt counted) {
        elementOf(counted, counted.getBody(), field).ifPresent(found::add);
      } else if (loop instanceof WhileStmt whileLoop) {
        elementOf(whileLoop, whileLoop.getBody(), field).ifPresent(found::add);
      }
    }
    for (MethodCallExpr call : calls()) {
      if (call.getArguments().size() == 1
          && Set.of("forEach", "forEachOrdered").contains(call.getNameAsString())
          && call.getScope().filter(scope -> comesFrom(scope, field)).isPresent()) {
        if (call.getArgument(0) instanceof LambdaExpr lambda
            && lambda.getParameters().size() == 1) {
          found.add(
              new Iteration(call, lambda.getParameter(0).getNameAsString(), lambda.getBody()));
        }
      }
    }
    return found;
  }

  /** An element that is taken inside a counted loop: {@code field.get(i)}, {@code field[i]}. */
  private Optional<Iteration> elementOf(Statement loop, Statement body, FieldShape field) {
    for (VariableDeclarator variable : body.findAll(VariableDeclarator.class)) {
      Expression value = variable.getInitializer().orElse(null);
      if (value != null && isElement(value, field)) {
        return Optional.of(new Iteration(loop, variable.getNameAsString(), body));
      }
    }
    for (MethodCallExpr call : body.findAll(MethodCallExpr.class)) {
      if (call.getScope().filter(scope -> isElement(scope, field)).isPresent()) {
        return Optional.of(new Iteration(loop, "", body));
      }
    }
    return Optional.empty();
  }

  private boolean isElement(Expression value, FieldShape field) {
    if (value instanceof EnclosedExpr enclosed) {
      return isElement(enclosed.getInner(), field);
    }
    if (value instanceof CastExpr cast) {
      return isElement(cast.getExpression(), field);
    }
    if (value instanceof ArrayAccessExpr access) {
      return comesFrom(access.getName(), field);
    }
    return value instanceof MethodCallExpr call
        && Set.of("get", "next", "elementAt").contains(call.getNameAsString())
        && call.getScope().filter(scope -> comesFrom(scope, field)).isPresent();
  }

  /** The methods that are called on each element of a field. */
  List<MethodCallExpr> elementCalls(FieldShape field) {
    List<MethodCallExpr> found = new ArrayList<>();
    for (Iteration iteration : iterations(field)) {
      for (MethodCallExpr call : iteration.body().findAll(MethodCallExpr.class)) {
        boolean onElement =
            call.getScope()
                .map(scope -> isNamed(scope, iteration.element()) || isElement(scope, field))
                .orElse(false);
        if (onElement) {
          found.add(call);
        }
      }
    }
    for (MethodReferenceExpr reference : all(MethodReferenceExpr.class)) {
      reference
          .getParentNode()
          .filter(MethodCallExpr.class::isInstance)
          .map(MethodCallExpr.class::cast)
          .filter(call -> call.getNameAsString().equals("forEach"))
          .filter(call -> call.getScope().filter(scope -> comesFrom(scope, field)).isPresent())
          .filter(call -> reference.getScope().isTypeExpr())
          .filter(
              call ->
                  field.elementType().filter(reference.getScope().toString()::equals).isPresent())
          .ifPresent(
              call -> {
                MethodCallExpr implied = new MethodCallExpr(null, reference.getIdentifier());
                implied.setRange(reference.getRange().orElse(null));
                found.add(implied);
              });
    }
    return found;
  }

  static boolean isNamed(Expression expression, String name) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    if (inner instanceof CastExpr cast) {
      inner = cast.getExpression();
    }
    return inner instanceof NameExpr named && named.getNameAsString().equals(name);
  }

  /** Whether an expression reads a clock. */
  static boolean readsClock(Node node) {
    return node.findFirst(
            MethodCallExpr.class,
            call ->
                Set.of("currentTimeMillis", "nanoTime", "now", "millis", "elapsed", "instant")
                    .contains(call.getNameAsString()))
        .isPresent();
  }
}
