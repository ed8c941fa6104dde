package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * An abstraction of one operation that takes nothing, so that all it needs is in the object, with
 * several implementations that are built with what they need, and an invoker that is handed them.
 */
public final class Command implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType command : Hierarchies.abstractions(structure, 3)) {
      List<Member> operations = command.methods();
      boolean runs =
          !operations.isEmpty()
              && operations.size() <= 3
              && operations.stream().allMatch(m -> m.parameters().isEmpty())
              && operations.stream().anyMatch(Command::givesNothing);
      List<DeclaredType> commands = Hierarchies.implementations(command);
      long filled =
          commands.stream()
              .filter(
                  c ->
                      c.members().stream()
                          .anyMatch(m -> m.isConstructor() && !m.parameters().isEmpty()))
              .count();
      if (!runs || filled < 2) {
        continue;
      }
      List<DeclaredType> invokers = new ArrayList<>();
      List<Member> taking = new ArrayList<>();
      for (DeclaredType type : Hierarchies.own(structure)) {
        if (!type.isA(command)) {
          type.methods().stream()
              .filter(m -> Hierarchies.takes(structure, type, m, command, use -> true))
              .findFirst()
              .ifPresent(
                  m -> {
                    invokers.add(type);
                    taking.add(m);
                  });
        }
      }
      if (invokers.isEmpty()) {
        continue;
      }
      Finding finding =
          findings
              .about(command.declaration().qualifiedName())
              .at(command.file(), command.declaration())
              .name("command", command.name())
              .name("commands", Hierarchies.names(commands))
              .name("invokers", Hierarchies.names(invokers))
              .metric("commands", commands.size())
              .metric("invokers", invokers.size())
              .because(command.file(), command.declaration());
      operations.forEach(m -> finding.because(command.file(), m.declaration()));
      for (int i = 0; i < Math.min(3, invokers.size()); i++) {
        finding.because(invokers.get(i).file(), taking.get(i).declaration());
      }
      commands.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
      finding.report();
    }
  }

  private static boolean givesNothing(Member member) {
    return switch (member.result().name()) {
      case "", "void", "Unit", "None", "Task", "Promise" -> true;
      default -> false;
    };
  }
}
