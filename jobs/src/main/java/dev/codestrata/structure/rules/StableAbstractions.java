package dev.codestrata.structure.rules;

import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;

/** A directory of mostly abstract types on which others depend: stable and still open. */
public final class StableAbstractions implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (PackageMetrics metrics : PackageMetrics.of(structure)) {
      if (metrics.incoming() >= 3
          && metrics.types().size() >= 3
          && metrics.abstractness() >= 0.5
          && metrics.instability() <= 0.35) {
        RigidPackage.report(metrics, findings);
      }
    }
  }
}
