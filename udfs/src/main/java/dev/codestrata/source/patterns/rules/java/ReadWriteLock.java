package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.codestrata.source.patterns.Findings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A lock that many readers share and one writer has alone. */
public final class ReadWriteLock implements ClassDecider {
  private static final Set<String> LOCKS =
      Set.of(
          "ReadWriteLock",
          "ReentrantReadWriteLock",
          "StampedLock",
          "ReadLock",
          "WriteLock",
          "Lock");

  @Override
  public void inspect(ClassShape type, Findings<Node> findings) {
    List<FieldShape> locks =
        type.fields().stream().filter(field -> LOCKS.contains(field.typeName())).toList();
    if (locks.isEmpty()) {
      return;
    }
    Optional<Node> reads = taken(type, locks, "readLock|tryOptimisticRead", "read");
    Optional<Node> writes = taken(type, locks, "writeLock", "write");
    if (reads.isPresent() && writes.isPresent()) {
      FieldShape lock = locks.get(0);
      findings
          .at(type.type())
          .name("class", type.name())
          .name("lock", lock.name())
          .name("type", lock.typeName())
          .because(lock.node())
          .because(reads.get())
          .because(writes.get());
    }
  }

  /** A use of the reading or writing side in a method. */
  private static Optional<Node> taken(
      ClassShape type, List<FieldShape> locks, String operation, String side) {
    for (MethodShape method : type.methods()) {
      for (FieldShape lock : locks) {
        for (MethodCallExpr call : method.callsOn(lock)) {
          boolean bySide = call.getNameAsString().matches(operation);
          boolean byField =
              call.getNameAsString().matches("lock|tryLock|lockInterruptibly")
                  && lock.initializer() != null
                  && lock.initializer().toString().endsWith("." + side + "Lock()");
          if (bySide || byField) {
            return Optional.of(call);
          }
        }
      }
    }
    return Optional.empty();
  }
}
