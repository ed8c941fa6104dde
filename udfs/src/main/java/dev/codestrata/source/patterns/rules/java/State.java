package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.ArrayList;
import java.util.List;

/** An object that leaves what it does to a state object, which it replaces as it goes. */
public final class State implements ClassDecider {
  private static final int MIN_STATES = 2;

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    if (type.isInterface()) {
      return;
    }
    for (FieldShape state : type.instanceFields()) {
      if (state.isFinal()
          || !state.isObject()
          || type.supertypes().contains(state.typeName())
          || state.typeName().equals(type.name())) {
        continue;
      }
      List<MethodCallExpr> delegated =
          type.instanceMethods().stream()
              .flatMap(method -> method.callsOn(state).stream())
              .toList();
      List<Node> transitions = transitions(type, state);
      boolean follows =
          transitions.stream().anyMatch(transition -> isOwnSuccessor((AssignExpr) transition));
      long states =
          transitions.stream()
              .map(transition -> ((AssignExpr) transition).getValue())
              .map(State::stateOf)
              .filter(name -> !name.isEmpty() && !name.equals(state.typeName()))
              .distinct()
              .count();
      boolean own = isStateType(type, state.typeName());
      if (!delegated.isEmpty()
          && ((states >= MIN_STATES && places(transitions) >= 2) || (follows && own))) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("state", state.typeName())
            .name("field", state.name())
            .name("operation", delegated.get(0).getNameAsString())
            .metric("transitions", transitions.size())
            .because(state.node())
            .because(delegated.get(0))
            .because(transitions);
        return;
      }
    }
  }

  private static List<Node> transitions(ClassShape type, FieldShape state) {
    List<Node> found = new ArrayList<>();
    for (MethodShape method : type.instanceMethods()) {
      for (AssignExpr assignment : method.assignmentsTo(state)) {
        if (!stateOf(assignment.getValue()).isEmpty() || isOwnSuccessor(assignment)) {
          found.add(assignment);
        }
      }
    }
    return found;
  }

  /** {@code new Locked()} or {@code States.LOCKED}: the name of what is chosen, or nothing. */
  private static String stateOf(Expression value) {
    if (value instanceof ObjectCreationExpr made) {
      return made.getType().getNameAsString();
    }
    return "";
  }

  /** In how many methods the state is replaced: a choice made once is no life of states. */
  private static long places(List<Node> transitions) {
    return transitions.stream()
        .map(
            transition -> transition.findAncestor(MethodDeclaration.class).orElseThrow().getRange())
        .distinct()
        .count();
  }

  /** {@code state = state.next(event)}. */
  private static boolean isOwnSuccessor(AssignExpr assignment) {
    return assignment.getValue() instanceof MethodCallExpr call
        && call.getScope()
            .filter(scope -> scope.toString().equals(assignment.getTarget().toString()))
            .isPresent();
  }

  /** Whether the type is an abstraction of this file with several kinds of states. */
  private static boolean isStateType(ClassShape type, String name) {
    ClassShape known = type.neighbours().get(name);
    if (known == null) {
      return false;
    }
    boolean constants =
        known.type() instanceof EnumDeclaration states
            && states.getEntries().stream().filter(entry -> !entry.getClassBody().isEmpty()).count()
                >= MIN_STATES;
    return constants
        || ((known.isInterface() || known.isAbstract())
            && known.subtypesInFile().size() >= MIN_STATES);
  }
}
