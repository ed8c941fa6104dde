package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.List;

/** Containers that are started together: at least two services in one Compose file. */
public final class ComposeTopology implements StructureRule {

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile file : structure.repository().files().values()) {
      if (!isCompose(file) || file.isVendored()) {
        continue;
      }
      List<Texts.Line> services = Texts.entries(file.text(), "services");
      if (services.size() < 2) {
        continue;
      }
      int built = 0;
      int linked = 0;
      for (int i = 0; i < services.size(); i++) {
        String block = Texts.block(file.text(), services, i);
        built += block.contains("build:") ? 1 : 0;
        linked += block.contains("depends_on:") || block.contains("links:") ? 1 : 0;
      }
      Finding finding =
          findings
              .about("services")
              .in(file, services.get(0).number())
              .name("count", String.valueOf(services.size()))
              .name("services", names(services))
              .metric("services", services.size())
              .metric("built_here", built)
              .metric("dependent", linked);
      services.forEach(s -> finding.because(file, s.number(), s.text()));
      finding.report();
    }
  }

  static boolean isCompose(StructureFile file) {
    String name = Texts.lower(file.name());
    return file.text() != null
        && (name.startsWith("docker-compose") || name.startsWith("compose"))
        && (name.endsWith(".yml") || name.endsWith(".yaml"));
  }

  private static String names(List<Texts.Line> services) {
    return String.join(", ", services.stream().map(Texts.Line::group).limit(8).toList())
        + (services.size() > 8 ? " and " + (services.size() - 8) + " more" : "");
  }
}
