package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.List;

/**
 * Two hierarchies, of which the root of one is built on the root of the other, so that both vary by
 * themselves.
 */
public final class Bridge implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    List<DeclaredType> roots = Hierarchies.abstractions(structure, 2);
    for (DeclaredType abstraction : roots) {
      if (abstraction.declaration().kind().equals("interface")) {
        continue;
      }
      for (DeclaredType implementor : roots) {
        if (abstraction == implementor
            || abstraction.isA(implementor)
            || implementor.isA(abstraction)
            || implementor.methods().size() < 2) {
          continue;
        }
        Member built =
            Hierarchies.constructorTaking(structure, abstraction, implementor, u -> !u.isMany());
        if (built == null) {
          continue;
        }
        List<DeclaredType> refined = Hierarchies.implementations(abstraction);
        List<DeclaredType> implementing = Hierarchies.implementations(implementor);
        Finding finding =
            findings
                .about(abstraction.declaration().qualifiedName() + " " + implementor.name())
                .at(abstraction.file(), abstraction.declaration())
                .name("abstraction", abstraction.name())
                .name("implementor", implementor.name())
                .name("refined", Hierarchies.names(refined))
                .name("implementing", Hierarchies.names(implementing))
                .metric("refined", refined.size())
                .metric("implementing", implementing.size())
                .because(abstraction.file(), abstraction.declaration())
                .because(abstraction.file(), built.declaration())
                .because(implementor.file(), implementor.declaration());
        refined.stream().limit(4).forEach(t -> finding.because(t.file(), t.declaration()));
        implementing.stream().limit(4).forEach(t -> finding.because(t.file(), t.declaration()));
        finding.report();
      }
    }
  }
}
