package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.List;

/** A type that is made of many of what it is itself, beside others that are not. */
public final class Composite implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType component : Hierarchies.abstractions(structure, 2)) {
      List<DeclaredType> parts = Hierarchies.implementations(component);
      for (DeclaredType whole : parts) {
        Member holding = holding(structure, whole, component);
        if (holding == null || component.methods().isEmpty()) {
          continue;
        }
        List<DeclaredType> leaves = parts.stream().filter(p -> p != whole).toList();
        Finding finding =
            findings
                .about(whole.declaration().qualifiedName())
                .at(whole.file(), whole.declaration())
                .name("composite", whole.name())
                .name("component", component.name())
                .name("leaves", Hierarchies.names(leaves))
                .metric("leaves", leaves.size())
                .because(whole.file(), whole.declaration())
                .because(whole.file(), holding.declaration())
                .because(component.file(), component.declaration());
        leaves.stream().limit(4).forEach(t -> finding.because(t.file(), t.declaration()));
        finding.report();
      }
    }
  }

  private static Member holding(
      RepositoryStructure structure, DeclaredType whole, DeclaredType component) {
    Member made = Hierarchies.constructorTaking(structure, whole, component, use -> use.isMany());
    if (made != null) {
      return made;
    }
    for (Member member : whole.methods()) {
      String name = member.name().toLowerCase(java.util.Locale.ROOT);
      if ((name.startsWith("add") || name.startsWith("append"))
          && member.parameters().size() == 1
          && Hierarchies.takes(structure, whole, member, component, use -> true)) {
        return member;
      }
    }
    return null;
  }
}
