package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.List;

/**
 * Steps of one abstract type that give back what they take, and a pipeline that is made of many of
 * them.
 */
public final class PipesAndFilters implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType step : Hierarchies.abstractions(structure, 3)) {
      Member passing =
          step.methods().stream()
              .filter(m -> givesWhatItTakes(m) && !m.result().name().equals(step.name()))
              .findFirst()
              .orElse(null);
      if (passing == null) {
        continue;
      }
      List<DeclaredType> steps = Hierarchies.implementations(step);
      for (DeclaredType pipeline : Hierarchies.own(structure)) {
        Member made =
            pipeline.members().stream()
                .filter(m -> Hierarchies.takes(structure, pipeline, m, step, use -> use.isMany()))
                .findFirst()
                .orElse(null);
        if (made == null) {
          continue;
        }
        Finding finding =
            findings
                .about(pipeline.declaration().qualifiedName() + " " + step.name())
                .at(pipeline.file(), pipeline.declaration())
                .name("pipeline", pipeline.name())
                .name("step", step.name())
                .name("steps", Hierarchies.names(steps))
                .metric("steps", steps.size())
                .because(pipeline.file(), made.declaration())
                .because(step.file(), step.declaration())
                .because(step.file(), passing.declaration());
        steps.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
        finding.report();
      }
    }
  }

  private static boolean givesWhatItTakes(Member member) {
    return !member.result().name().isEmpty()
        && member.parameters().stream().anyMatch(p -> p.equals(member.result()));
  }
}
