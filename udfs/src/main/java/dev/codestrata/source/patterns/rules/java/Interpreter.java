package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import dev.codestrata.source.patterns.Findings;

/** Expressions of a small language that evaluate themselves by evaluating their operands. */
public final class Interpreter implements ClassDecider {
  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    Expressions.combination(type)
        .filter(found -> !found.method().returnType().equals("boolean"))
        .ifPresent(
            found ->
                findings
                    .at(type.type())
                    .name("class", type.name())
                    .name("method", found.method().name())
                    .name("expression", found.operand())
                    .because(found.combined())
                    .because(found.method().nameNode()));
  }
}
