package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;

/** An object that gives its state away as a value and takes it back. */
public final class Memento implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape save : type.instanceMethods()) {
      if (!save.parameters().isEmpty()
          || FieldShape.isValue(save.returnType())
          || save.returnType().equals(type.name())) {
        continue;
      }
      Optional<ObjectCreationExpr> made =
          save.creations().stream()
              .filter(creation -> creation.getType().getNameAsString().equals(save.returnType()))
              .filter(creation -> fieldsIn(creation, save) > 0)
              .findFirst();
      if (made.isEmpty()) {
        continue;
      }
      for (MethodShape restore : type.instanceMethods()) {
        if (restore.parameters().size() == 1
            && restore.parameterType(0).equals(save.returnType())) {
          long restored = restored(restore, type);
          if (restored > 0 && restored >= Math.min(2, fieldsIn(made.get(), save))) {
            findings
                .at(type.type())
                .name("class", type.name())
                .name("memento", save.returnType())
                .name("save", save.name())
                .name("restore", restore.name())
                .metric("restored_fields", restored)
                .because(made.get())
                .because(save.nameNode())
                .because(restore.declaration());
            return;
          }
        }
      }
    }
  }

  private static long fieldsIn(ObjectCreationExpr creation, MethodShape save) {
    return creation.getArguments().stream()
        .filter(
            argument ->
                save.owner().instanceFields().stream().anyMatch(f -> save.mentions(argument, f)))
        .count();
  }

  /** How many fields are set to what the parameter holds. */
  private static long restored(MethodShape restore, ClassShape type) {
    String memento = restore.parameters().get(0).getNameAsString();
    return type.instanceFields().stream()
        .filter(
            field ->
                restore.assignmentsTo(field).stream()
                        .anyMatch(a -> holdsPart(a.getValue(), memento))
                    || restore.callsOn(field).stream()
                        .anyMatch(
                            call ->
                                call.getNameAsString().matches("set|addAll|putAll")
                                    && call.getArguments().stream()
                                        .anyMatch(a -> holdsPart(a, memento))))
        .count();
  }

  /** {@code memento.state}, {@code memento.state()}: a part of the parameter, not all of it. */
  private static boolean holdsPart(Node value, String memento) {
    return value
            .findFirst(
                FieldAccessExpr.class, access -> MethodShape.isNamed(access.getScope(), memento))
            .isPresent()
        || value
            .findFirst(
                MethodCallExpr.class,
                call -> call.getScope().filter(s -> MethodShape.isNamed(s, memento)).isPresent())
            .isPresent();
  }
}
