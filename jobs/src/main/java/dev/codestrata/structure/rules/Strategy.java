package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A small abstraction with several implementations, one of which is given to a holder that is none
 * of them.
 */
public final class Strategy implements StructureRule {

  private static final int MOST_OPERATIONS = 4;

  /** What stands in for the real thing in tests is no alternative to it. */
  private static final Pattern DOUBLE = Pattern.compile("Mock|Fake|Stub|Dummy");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType abstraction : Hierarchies.abstractions(structure, 2)) {
      int operations = abstraction.methods().size();
      List<DeclaredType> implementations =
          Hierarchies.implementations(abstraction).stream()
              .filter(t -> !DOUBLE.matcher(t.name()).find())
              .toList();
      if (operations == 0
          || operations > MOST_OPERATIONS
          || !decides(abstraction)
          || !areAlternatives(structure, implementations)
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

  /** One implementation for each module is a division of work; two in one module are a choice. */
  private static boolean areAlternatives(
      RepositoryStructure structure, List<DeclaredType> implementations) {
    Set<String> modules = new HashSet<>();
    return implementations.stream()
        .anyMatch(t -> !modules.add(String.valueOf(structure.buildModules().of(t.file().path()))));
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
