package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.JavaDecider;

/** Methods that are written in another language. */
public final class NativeMethod implements JavaDecider<MethodDeclaration> {
  @Override
  public Class<MethodDeclaration> kind() {
    return MethodDeclaration.class;
  }

  @Override
  public void inspect(MethodDeclaration method, Findings<Node> findings) {
    if (method.isNative()) {
      findings
          .at(method)
          .name("method", method.getNameAsString())
          .metric("parameters", method.getParameters().size())
          .because(method.getName());
    }
  }
}
