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
 * A small abstraction with several implementations, one of which is given to a holder that is none
 * of them.
 */
public final class Strategy implements StructureRule {

  private static final int MOST_OPERATIONS = 4;

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType abstraction : Hierarchies.abstractions(structure, 2)) {
      int operations = abstraction.methods().size();
      List<DeclaredType> implementations = Hierarchies.implementations(abstraction);
      if (operations == 0
          || operations > MOST_OPERATIONS
          || !decides(abstraction)
          || implementations.stream().noneMatch(i -> i.file() != abstraction.file())) {
        continue;
      }
      List<DeclaredType> holders = new ArrayList<>();
      List<Member> by = new ArrayList<>();
      for (DeclaredType type : Hierarchies.own(structure)) {
        if (type.isA(abstraction) || abstraction.isA(type)) {
          continue;
        }
        Member member =
            Hierarchies.constructorTaking(structure, type, abstraction, use -> !use.isMany());
        if (member == null) {
          member = setter(structure, type, abstraction);
        }
        if (member != null) {
          holders.add(type);
          by.add(member);
        }
      }
      if (holders.isEmpty()) {
        continue;
      }
      Finding finding =
          findings
              .about(abstraction.declaration().qualifiedName())
              .at(abstraction.file(), abstraction.declaration())
              .name("strategy", abstraction.name())
              .name("holders", Hierarchies.names(holders))
              .name("implementations", Hierarchies.names(implementations))
              .metric("implementations", implementations.size())
              .metric("holders", holders.size())
              .metric("operations", operations)
              .because(abstraction.file(), abstraction.declaration());
      abstraction.methods().forEach(m -> finding.because(abstraction.file(), m.declaration()));
      for (int i = 0; i < Math.min(4, holders.size()); i++) {
        finding.because(holders.get(i).file(), by.get(i).declaration());
      }
      implementations.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
      finding.report();
    }
  }

  /** What is only asked for its parts is data, not an algorithm: one operation takes something. */
  private static boolean decides(DeclaredType abstraction) {
    return abstraction.methods().stream().anyMatch(m -> !m.parameters().isEmpty());
  }

  private static Member setter(
      RepositoryStructure structure, DeclaredType type, DeclaredType abstraction) {
    for (Member member : type.methods()) {
      if (member.name().startsWith("set")
          && member.parameters().size() == 1
          && Hierarchies.takes(structure, type, member, abstraction, use -> !use.isMany())) {
        return member;
      }
    }
    return null;
  }
}
