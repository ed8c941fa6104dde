package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.List;
import java.util.regex.Pattern;

/** A manifest that runs containers on Kubernetes. */
public final class KubernetesWorkload implements StructureRule {

  private static final Pattern KIND =
      Pattern.compile(
          "^kind:\\s*[\"']?(Deployment|StatefulSet|DaemonSet|CronJob|Job|Pod|ReplicaSet|ReplicationController)\\b");
  private static final Pattern VERSION = Pattern.compile("^apiVersion:\\s*(\\S+)");
  private static final Pattern IMAGE = Pattern.compile("^\\s*-?\\s*image:\\s*(\\S.*)");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile file : structure.repository().files().values()) {
      if (file.text() == null
          || file.isVendored()
          || !Texts.lower(file.name()).matches(".*\\.ya?ml")) {
        continue;
      }
      List<Texts.Line> kinds = Texts.lines(file.text(), KIND);
      List<Texts.Line> images = Texts.lines(file.text(), IMAGE);
      List<Texts.Line> versions = Texts.lines(file.text(), VERSION);
      if (kinds.isEmpty() || images.isEmpty() || versions.isEmpty()) {
        continue;
      }
      Finding finding =
          findings
              .about("workload")
              .in(file, kinds.get(0).number())
              .name("kind", kinds.get(0).group())
              .name("image", images.get(0).group())
              .metric("workloads", kinds.size())
              .metric("containers", images.size());
      kinds.forEach(l -> finding.because(file, l.number(), l.text()));
      images.forEach(l -> finding.because(file, l.number(), l.text()));
      finding.report();
    }
  }
}
