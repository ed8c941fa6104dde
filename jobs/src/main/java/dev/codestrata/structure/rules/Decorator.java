package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A type that is given one of what it is itself, and offers the same operations around it. */
public final class Decorator implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType component : Hierarchies.abstractions(structure, 2)) {
      List<DeclaredType> all = Hierarchies.implementations(component);
      for (DeclaredType wrapper : all) {
        Member wrapping =
            Hierarchies.constructorTaking(structure, wrapper, component, use -> !use.isMany());
        if (wrapping == null
            || wrapper.file() == component.file()
            || count(wrapping, component) != 1
            || !offersTheSame(wrapper, component)) {
          continue;
        }
        List<DeclaredType> others = all.stream().filter(t -> t != wrapper).toList();
        Finding finding =
            findings
                .about(wrapper.declaration().qualifiedName())
                .at(wrapper.file(), wrapper.declaration())
                .name("decorator", wrapper.name())
                .name("component", component.name())
                .name("others", Hierarchies.names(others))
                .metric("operations", component.methods().size())
                .metric("others", others.size())
                .because(wrapper.file(), wrapper.declaration())
                .because(wrapper.file(), wrapping.declaration())
                .because(component.file(), component.declaration());
        component.methods().stream()
            .limit(6)
            .forEach(m -> finding.because(component.file(), m.declaration()));
        finding.report();
      }
    }
  }

  /** Two of its own kind are operands, not something to wrap. */
  private static long count(Member member, DeclaredType component) {
    return member.parameters().stream().filter(p -> p.name().equals(component.name())).count();
  }

  private static boolean offersTheSame(DeclaredType wrapper, DeclaredType component) {
    Set<String> offered = new HashSet<>();
    wrapper.methods().forEach(m -> offered.add(m.name()));
    List<Member> operations = component.methods();
    return !operations.isEmpty()
        && operations.stream().filter(m -> offered.contains(m.name())).count() * 2
            >= operations.size();
  }
}
