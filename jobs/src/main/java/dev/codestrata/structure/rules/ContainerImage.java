package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.List;
import java.util.regex.Pattern;

/** A recipe of a container image that starts something: its base, its stages, its start. */
public final class ContainerImage implements StructureRule {

  private static final Pattern FROM = Pattern.compile("(?i)^\\s*FROM\\s+(?:--\\S+\\s+)*(\\S+)");
  private static final Pattern START = Pattern.compile("(?i)^\\s*(?:ENTRYPOINT|CMD)\\s+(.*)");
  private static final Pattern COPY = Pattern.compile("(?i)^\\s*(?:COPY|ADD)\\s+(.*)");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile file : structure.repository().files().values()) {
      String name = Texts.lower(file.name());
      boolean recipe =
          name.startsWith("dockerfile")
              || name.startsWith("containerfile")
              || name.endsWith(".dockerfile");
      if (!recipe || file.text() == null || file.isVendored()) {
        continue;
      }
      List<Texts.Line> bases = Texts.lines(file.text(), FROM);
      List<Texts.Line> starts = Texts.lines(file.text(), START);
      if (bases.isEmpty() || (starts.isEmpty() && Texts.lines(file.text(), COPY).isEmpty())) {
        continue;
      }
      Texts.Line last = bases.get(bases.size() - 1);
      Finding finding =
          findings
              .about("image")
              .in(file, bases.get(0).number())
              .name("base", last.group())
              .name(
                  "start",
                  starts.isEmpty()
                      ? "leaves the start to its base"
                      : "starts " + starts.get(starts.size() - 1).group())
              .metric("stages", bases.size());
      bases.forEach(l -> finding.because(file, l.number(), l.text()));
      starts.forEach(l -> finding.because(file, l.number(), l.text()));
      finding.report();
    }
  }
}
