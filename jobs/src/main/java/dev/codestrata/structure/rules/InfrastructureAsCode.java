package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A Terraform module: a directory of files that declare resources. */
public final class InfrastructureAsCode implements StructureRule {

  private static final Pattern RESOURCE = Pattern.compile("^(?:resource|module)\\s+\"([\\w.-]+)\"");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    TreeMap<String, List<StructureFile>> modules = new TreeMap<>();
    for (StructureFile file : structure.repository().files().values()) {
      if (file.name().endsWith(".tf")
          && file.text() != null
          && !file.isVendored()
          && !Texts.lines(file.text(), RESOURCE).isEmpty()) {
        modules.computeIfAbsent(file.directory(), d -> new ArrayList<>()).add(file);
      }
    }
    modules.forEach(
        (directory, files) -> {
          StructureFile first = files.get(0);
          List<Texts.Line> resources = Texts.lines(first.text(), RESOURCE);
          int all = files.stream().mapToInt(f -> Texts.lines(f.text(), RESOURCE).size()).sum();
          Finding finding =
              findings
                  .about("module")
                  .in(first, resources.get(0).number())
                  .name("directory", directory.isEmpty() ? "the root" : directory)
                  .name("count", String.valueOf(all))
                  .name("first", resources.get(0).group())
                  .metric("resources", all)
                  .metric("files", files.size());
          for (StructureFile file : files) {
            Texts.lines(file.text(), RESOURCE).stream()
                .limit(6)
                .forEach(l -> finding.because(file, l.number(), l.text()));
          }
          finding.report();
        });
  }
}
