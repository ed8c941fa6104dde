package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.List;

/** A context whose state object is replaced, by states that are handed the context. */
public final class State implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType state : Hierarchies.abstractions(structure, 2)) {
      for (DeclaredType context : Hierarchies.own(structure)) {
        if (context.isA(state) || state.isA(context)) {
          continue;
        }
        Member changing = changing(structure, context, state);
        Member acting = changing == null ? null : acting(structure, state, context);
        if (acting == null) {
          continue;
        }
        List<DeclaredType> states = Hierarchies.implementations(state);
        Finding finding =
            findings
                .about(context.declaration().qualifiedName() + " " + state.name())
                .at(context.file(), context.declaration())
                .name("context", context.name())
                .name("state", state.name())
                .name("states", Hierarchies.names(states))
                .name("change", changing.name())
                .metric("states", states.size())
                .metric("operations", state.methods().size())
                .because(context.file(), changing.declaration())
                .because(state.file(), state.declaration())
                .because(state.file(), acting.declaration());
        states.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
        finding.report();
      }
    }
  }

  private static Member changing(
      RepositoryStructure structure, DeclaredType context, DeclaredType state) {
    for (Member member : context.methods()) {
      if (member.parameters().size() == 1
          && (member.name().startsWith("set")
              || member.name().startsWith("change")
              || member.name().startsWith("transition")
              || member.name().startsWith("Set")
              || member.name().startsWith("Change")
              || member.name().startsWith("Transition"))
          && Hierarchies.takes(structure, context, member, state, use -> !use.isMany())) {
        return member;
      }
    }
    return null;
  }

  private static Member acting(
      RepositoryStructure structure, DeclaredType state, DeclaredType context) {
    for (Member member : state.methods()) {
      if (Hierarchies.takes(structure, state, member, context, use -> !use.isMany())) {
        return member;
      }
    }
    return null;
  }
}
