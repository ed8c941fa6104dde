package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;

/** Two buffers that change places: one is filled while the other is used. */
public final class DoubleBuffer implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (MethodShape method : type.instanceMethods()) {
      for (AssignExpr first : method.assignments()) {
        FieldShape left = method.field(first.getTarget()).orElse(null);
        FieldShape right = method.field(first.getValue()).orElse(null);
        if (left == null
            || right == null
            || left.equals(right)
            || !FieldShape.simpleName(left.type()).equals(FieldShape.simpleName(right.type()))
            || !isBuffer(left)) {
          continue;
        }
        Optional<AssignExpr> back =
            method.assignmentsTo(right).stream()
                .filter(
                    second ->
                        second.getValue() instanceof NameExpr kept
                            && method
                                .initializerOf(kept.getNameAsString())
                                .filter(value -> method.isField(value, left))
                                .isPresent())
                .findFirst();
        if (back.isPresent()
            && isUsedElsewhere(type, method, left)
            && isUsedElsewhere(type, method, right)) {
          findings
              .at(type.type())
              .name("class", type.name())
              .name("front", left.name())
              .name("back", right.name())
              .name("swap", method.name())
              .because(first)
              .because(back.get())
              .because(left.node());
          return;
        }
      }
    }
  }

  private static boolean isBuffer(FieldShape field) {
    return field.type().isArrayType()
        || field.elementType().isPresent()
        || field.isMap()
        || field.typeName().matches(".*(Buffer|Image|Builder|Page|Bitmap|Grid|Frame|Chunk)\\w*");
  }

  private static boolean isUsedElsewhere(ClassShape type, MethodShape swap, FieldShape field) {
    return type.methods().stream()
            .anyMatch(
                method -> method.hasBody() && method.mentions(method.body().orElseThrow(), field))
        && !swap.statements().isEmpty();
  }
}
