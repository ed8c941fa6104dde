package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.List;
import java.util.Locale;

/** An abstract handler that is told the next of its own kind, with several implementations. */
public final class ChainOfResponsibility implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType handler : Hierarchies.abstractions(structure, 2)) {
      Member next = next(structure, handler);
      boolean handles =
          handler.methods().stream().anyMatch(m -> m != next && !m.parameters().isEmpty());
      if (next == null || !handles) {
        continue;
      }
      List<DeclaredType> handlers = Hierarchies.implementations(handler);
      Finding finding =
          findings
              .about(handler.declaration().qualifiedName())
              .at(handler.file(), handler.declaration())
              .name("handler", handler.name())
              .name("next", next.name())
              .name("handlers", Hierarchies.names(handlers))
              .metric("handlers", handlers.size())
              .because(handler.file(), handler.declaration())
              .because(handler.file(), next.declaration());
      handlers.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
      finding.report();
    }
  }

  private static Member next(RepositoryStructure structure, DeclaredType handler) {
    for (Member member : handler.members()) {
      String name = member.name().toLowerCase(Locale.ROOT);
      boolean linking =
          member.isConstructor()
              || name.contains("next")
              || name.contains("successor")
              || name.startsWith("link");
      if (linking
          && member.parameters().size() == 1
          && Hierarchies.takes(structure, handler, member, handler, use -> !use.isMany())) {
        return member;
      }
    }
    return null;
  }
}
