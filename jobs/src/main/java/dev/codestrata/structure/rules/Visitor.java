package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A type with an operation for each of several element types, which take it in turn: double
 * dispatch.
 */
public final class Visitor implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType visitor : Hierarchies.own(structure)) {
      if (visitor.methods().size() < 2
          || visitor.supertypes().stream().anyMatch(s -> s.methods().size() >= 2)) {
        continue;
      }
      Set<DeclaredType> visited = new LinkedHashSet<>();
      for (Member method : visitor.methods()) {
        if (!method.parameters().isEmpty()) {
          DeclaredType element = Hierarchies.meant(structure, visitor, method.parameters().get(0));
          if (element != null && element != visitor) {
            visited.add(element);
          }
        }
      }
      if (visited.size() < 2) {
        continue;
      }
      List<DeclaredType> elements = new ArrayList<>();
      List<Member> accepting = new ArrayList<>();
      for (DeclaredType element : visited) {
        element.methods().stream()
            .filter(m -> m.parameters().size() <= 2)
            .filter(m -> Hierarchies.takes(structure, element, m, visitor, use -> !use.isMany()))
            .findFirst()
            .ifPresent(
                m -> {
                  elements.add(element);
                  accepting.add(m);
                });
      }
      long sameName =
          accepting.stream().filter(m -> m.name().equals(accepting.get(0).name())).count();
      if (elements.size() < 2 || sameName != accepting.size() || !areOfOneKind(elements)) {
        continue;
      }
      Finding finding =
          findings
              .about(visitor.declaration().qualifiedName())
              .at(visitor.file(), visitor.declaration())
              .name("visitor", visitor.name())
              .name("accept", accepting.get(0).name())
              .name("elements", Hierarchies.names(elements))
              .metric("elements", elements.size())
              .metric("visitors", visitor.subtypes().size())
              .because(visitor.file(), visitor.declaration());
      visitor.methods().stream()
          .limit(8)
          .forEach(m -> finding.because(visitor.file(), m.declaration()));
      for (int i = 0; i < Math.min(6, elements.size()); i++) {
        finding.because(elements.get(i).file(), accepting.get(i).declaration());
      }
      finding.report();
    }
  }

  private static boolean areOfOneKind(List<DeclaredType> elements) {
    return elements.get(0).writtenSupertypes().stream()
        .anyMatch(
            use ->
                elements.stream()
                    .allMatch(
                        e ->
                            e.writtenSupertypes().stream()
                                .anyMatch(u -> u.name().equals(use.name()))));
  }
}
