package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.Optional;
import java.util.Set;

/** A blocking queue that some methods fill and others empty. */
public final class ProducerConsumer implements ClassDecider {
  private static final Set<String> QUEUES =
      Set.of(
          "BlockingQueue",
          "BlockingDeque",
          "LinkedBlockingQueue",
          "ArrayBlockingQueue",
          "LinkedBlockingDeque",
          "PriorityBlockingQueue",
          "SynchronousQueue",
          "TransferQueue",
          "LinkedTransferQueue",
          "DelayQueue");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    for (FieldShape queue : type.fields()) {
      if (!QUEUES.contains(queue.typeName())) {
        continue;
      }
      Optional<MethodCallExpr> puts =
          call(type, queue, "put|offer|add|transfer|offerFirst|offerLast|putFirst|putLast");
      Optional<MethodCallExpr> takes =
          call(type, queue, "take|poll|drainTo|takeFirst|takeLast|pollFirst|pollLast");
      if (puts.isPresent() && takes.isPresent()) {
        findings
            .at(type.type())
            .name("class", type.name())
            .name("queue", queue.name())
            .name("put", puts.get().toString())
            .name("take", takes.get().toString())
            .because(queue.node())
            .because(puts.get())
            .because(takes.get());
        return;
      }
    }
  }

  /** A call on the queue in this class or in one that it holds. */
  private static Optional<MethodCallExpr> call(ClassShape type, FieldShape queue, String names) {
    Optional<MethodCallExpr> own =
        java.util.stream.Stream.concat(type.constructors().stream(), type.methods().stream())
            .flatMap(method -> method.callsOn(queue).stream())
            .filter(call -> call.getNameAsString().matches(names))
            .findFirst();
    return own.or(
        () ->
            type.neighbours().values().stream()
                .filter(other -> other.isInside(type))
                .filter(other -> other.field(queue.name()).isEmpty())
                .flatMap(other -> other.methods().stream())
                .flatMap(method -> method.calls().stream())
                .filter(
                    call ->
                        call.getScope()
                            .filter(s -> MethodShape.isNamed(s, queue.name()))
                            .isPresent())
                .filter(call -> call.getNameAsString().matches(names))
                .findFirst());
  }
}
