package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;

/** A concrete directory on which many depend and that depends on few: Martin's zone of pain. */
public final class RigidPackage implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (PackageMetrics metrics : PackageMetrics.of(structure)) {
      if (metrics.incoming() >= 5
          && metrics.types().size() >= 5
          && metrics.abstractness() <= 0.1
          && metrics.instability() <= 0.2) {
        report(metrics, findings);
      }
    }
  }

  static void report(PackageMetrics metrics, Findings findings) {
    Finding finding =
        findings
            .about(metrics.directory())
            .in(metrics.types().get(0).file())
            .name("directory", metrics.directory())
            .name("incoming", String.valueOf(metrics.incoming()))
            .name("types", Hierarchies.names(metrics.types()))
            .metric("incoming", metrics.incoming())
            .metric("outgoing", metrics.outgoing())
            .metric("types", metrics.types().size())
            .metric("abstractness", metrics.abstractness())
            .metric("instability", metrics.instability())
            .metric("distance", metrics.distance());
    metrics.types().stream().limit(12).forEach(t -> finding.because(t.file(), t.declaration()));
    finding.report();
  }
}
